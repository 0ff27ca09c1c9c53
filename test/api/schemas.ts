import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Schema } from './open-api.js';

const ROOT = 'document';

/** Holds values against schemas of a document. */
export interface Schemas {
  /** What is wrong with a value, in words; undefined when it keeps the schema and has no member that the schema does not name. */
  faults(schema: Schema, value: unknown): string | undefined;
}

/** Schemas of an OpenAPI or AsyncAPI document, closed: a member that no schema names is a fault. */
export function schemasOf(document: {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}): Schemas {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });
  const closed = Object.entries(document.components.schemas).flatMap(([name, schema]) => [
    [`${name}.open`, closeWithin(schema)] as const,
    [name, { allOf: [{ $ref: `#/components/schemas/${name}.open` }], unevaluatedProperties: false }] as const,
  ]);
  const isObject = (name: string) => 'properties' in (document.components.schemas[name.replace(/\.open$/, '')] ?? {});
  const schemas = Object.fromEntries(
    closed.map(([name, schema]) => [name, name.endsWith('.open') || isObject(name) ? schema : schema.allOf?.[0]]),
  );
  ajv.addSchema({ $id: ROOT, components: { schemas } });
  const compiled = new Map<string, ReturnType<Ajv2020['compile']>>();
  return {
    faults(schema, value) {
      const key = JSON.stringify(schema);
      const validate = compiled.get(key) ?? ajv.compile(rooted(close(schema)) as object);
      compiled.set(key, validate);
      if (validate(value)) return undefined;
      const faults = (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
      );
      return [...new Set(faults)].slice(0, 4).join('; ');
    },
  };
}

/** A schema that admits only what it names, here and below. */
function close(schema: unknown): unknown {
  const within = closeWithin(schema);
  const composed = ['properties', 'allOf'].some((each) => each in (within as object));
  return composed && !('additionalProperties' in (within as object))
    ? { ...(within as object), unevaluatedProperties: false }
    : within;
}

/** The same, but this schema itself stays open: it is one of several that together describe a value. */
function closeWithin(schema: unknown): { allOf?: unknown[] } & Record<string, unknown> {
  const node = { ...(schema as Record<string, unknown>) };
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties')
      node[key] = Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, close(each)]));
    if (key === 'allOf') node[key] = (value as unknown[]).map(opened);
    if (key === 'oneOf' || key === 'anyOf') node[key] = (value as unknown[]).map(close);
    if ((key === 'items' || key === 'additionalProperties') && typeof value === 'object') node[key] = close(value);
  }
  return node;
}

function opened(schema: unknown): unknown {
  const { $ref } = schema as { $ref?: string };
  return $ref ? { ...(schema as object), $ref: `${$ref}.open` } : closeWithin(schema);
}

function rooted(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${ROOT}#/`)) as unknown;
}
