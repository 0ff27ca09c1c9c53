/** The parts of an OpenAPI schema that say what a valid value looks like. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}
export type Schemas = Readonly<Record<string, Schema>>;
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const UUID = '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90';

/** A value as the API's own description shows it: good enough to come past the shape of a body. */
export function exampleOf(schema: Schema | undefined, schemas: Schemas): Json {
  if (!schema) return null;
  if (schema.$ref) return exampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''], schemas);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, schemas))) as Json;
  if (schema.example !== undefined) return schema.example as Json;
  if (schema.enum) return schema.enum[0] as Json;
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties)
        // For a firm that does not exist nothing is looked at further.
        .filter(([name]) => name !== 'onBehalfOf')
        .map(([name, of]) => [name, exampleOf(of, schemas)]),
    );
  if (schema.type === 'array') return [exampleOf(schema.items, schemas)];
  if (schema.type === 'number' || schema.type === 'integer') return schema.minimum ?? 1;
  if (schema.type === 'boolean') return false;
  if (schema.format === 'uuid') return UUID;
  return schema.format === 'date-time' ? new Date(Date.now() + 3_600_000).toISOString() : 'text';
}

/** What no honest client sends. Texts that no database holds, instants that no calendar has, numbers that no counter reaches. */
export const HOSTILE: readonly Json[] = [
  null,
  [],
  {},
  'a\u0000b',
  '\ud800',
  'constructor',
  '2026-W10-1',
  '+012026-01-01T00:00:00Z',
  '0000-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59-23:59',
  1e300,
  -1,
];

/** The same in addresses, where everything is text; forged cursors among them. */
export const HOSTILE_IN_ADDRESSES: readonly string[] = [
  '%00',
  'HN-%00',
  'constructor',
  '1e300',
  '-1',
  '0000-01-01',
  '2026-02-31',
  ...['["\\u0000","\\u0000"]', '["\\u0000"]', '["no-uuid"]', '[5]', '[1e300,5]', '["x","y"]', '["x","y","z"]'].map(
    (cursor) => Buffer.from(cursor).toString('base64url'),
  ),
];

/** Every body that differs from a good one in one place: there stands a hostile value. */
export function* mutationsOf(body: Json): Generator<Json> {
  yield* HOSTILE;
  if (typeof body !== 'object' || body === null) return;
  for (const [key, value] of Object.entries(body))
    for (const changed of mutationsOf(value)) {
      const copy = structuredClone(body) as Record<string, Json>;
      copy[key] = changed;
      yield copy;
    }
}

/** JSON of arrays within arrays. */
export function nested(depth: number): string {
  return `{"name":${'['.repeat(depth)}${']'.repeat(depth)}}`;
}
