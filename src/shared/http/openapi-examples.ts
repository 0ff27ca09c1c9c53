type Json = { [key: string]: unknown };

const OF_FORMAT: Readonly<Record<string, string>> = {
  uuid: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90',
  'date-time': '2026-11-23T01:00:00Z',
  date: '2026-11-23',
  email: 'dispatcher@firm.example',
};

/**
 * An example of a schema, put together from those of its members: what they name themselves, the first of a list, or one
 * of their format. Undefined for free text that names none: nobody but its author can tell what it looks like.
 */
export function exampleOf(schema: unknown, schemas: Json, within: readonly string[] = []): unknown {
  const node = schema as Json;
  if ('example' in node) return node['example'];
  if (Array.isArray(node['examples'])) return node['examples'][0];
  if ('const' in node) return node['const'];
  if ('default' in node) return node['default'];
  if (Array.isArray(node['enum'])) return node['enum'][0];
  if (typeof node['$ref'] === 'string') return exampleOfNamed(node['$ref'], schemas, within);
  if (Array.isArray(node['allOf'])) {
    const parts = [...node['allOf'], { type: 'object', properties: node['properties'] ?? {} }];
    return Object.assign({}, ...parts.map((each) => exampleOf(each, schemas, within))) as object;
  }
  const [choice] = (node['oneOf'] ?? node['anyOf'] ?? []) as unknown[];
  return choice === undefined ? exampleOfType(node, schemas, within) : exampleOf(choice, schemas, within);
}

function exampleOfNamed(ref: string, schemas: Json, within: readonly string[]): unknown {
  const name = ref.split('/').at(-1) ?? '';
  return within.includes(name) ? undefined : exampleOf(schemas[name] ?? {}, schemas, [...within, name]);
}

function exampleOfType(node: Json, schemas: Json, within: readonly string[]): unknown {
  const type = [node['type']].flat()[0];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return node['minimum'] ?? 1;
  if (type === 'string') return OF_FORMAT[String(node['format'])];
  if (type === 'array') {
    const item = exampleOf(node['items'] ?? {}, schemas, within);
    return item === undefined ? undefined : [item];
  }
  if (type !== 'object') return undefined;
  const members = Object.entries((node['properties'] ?? {}) as Json).map(([name, each]) => [
    name,
    exampleOf(each, schemas, within),
  ]);
  return Object.fromEntries(members.filter(([, each]) => each !== undefined)) as Json;
}

/** Puts an example beside every body and answer of an operation that shows none. */
export function addExamples(operation: Json, schemas: Json): void {
  const answers = Object.values((operation['responses'] ?? {}) as Json);
  for (const described of [operation['requestBody'], ...answers]) {
    const contents = Object.values(((described as Json | undefined)?.['content'] ?? {}) as Json) as Json[];
    for (const content of contents) {
      if (!content['schema'] || 'example' in content || 'examples' in content) continue;
      const example = exampleOf(content['schema'], schemas);
      if (example !== undefined) content['example'] = example;
    }
  }
}
