import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_NAMES } from './field-names.js';

/** The members of the classes that our server defines settings by. */
function membersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.setting.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((text) =>
      [...text.matchAll(/^ {2}(?:@.*\) )?(?:readonly )?(\w+)[?!]?: [^,(]+;$/gm)].map(([, name = '']) => name),
    );
}

it('Every member of a setting has a name for its reader', () => {
  const members = membersIn('src');
  expect(members.length).toBeGreaterThan(60);
  expect([...new Set(members)].filter((name) => !Object.hasOwn(FIELD_NAMES, name))).toEqual([]);
});
