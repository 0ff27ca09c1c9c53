import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { words as citizenWords } from '../../citizen/src/app/words.js';
import { words as consoleWords } from '../../console/src/app/words.js';
import { words as firmWords } from '../../firm/src/app/words.js';
import { gateWords } from './gate-words.js';
import { sharedWords } from './words.js';
import { LANGUAGES, messagesIn, type Catalogue } from './catalogue.js';

const FACES: Readonly<Record<string, Catalogue>> = { firm: firmWords, console: consoleWords, citizen: citizenWords };
const SHARED = { ...sharedWords, ...gateWords };
const PLACE = /\{\{(\w+)\}\}/g;

/** Everything that is written in some folders of web/. */
function sourcesOf(...folders: string[]): string {
  return folders
    .map((folder) => join('web', folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !/words\.ts$|\.spec\.ts$/.test(name) && !name.includes('dist'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    )
    .join('\n');
}

/** `group.name` of every message. */
const keysOf = (catalogue: Catalogue) =>
  Object.entries(catalogue).flatMap(([group, messages]) => Object.keys(messages).map((name) => `${group}.${name}`));

/** Groups whose messages stand for codes, and are read by them: `step.${type}`, `gateKeys.cargo(cargo)`. */
function readByCode(sources: string, key: string): boolean {
  const [group = '', name = ''] = key.split('.');
  const isCode = /^[A-Z][A-Za-z_]+$/.test(name);
  return isCode && (sources.includes('`' + group + '.${') || sources.includes(`gateKeys.${group}(`));
}

const unusedIn = (sources: string, keys: readonly string[]) =>
  keys.filter((key) => !sources.includes(`'${key}'`) && !readByCode(sources, key));

it('Every word that faces share is said by one of them', () => {
  expect(unusedIn(sourcesOf('shared', ...Object.keys(FACES)), keysOf(SHARED))).toEqual([]);
});

describe.each(Object.entries(FACES))('The words of the %s', (face, catalogue) => {
  const sources = sourcesOf('shared', face);
  const keys = keysOf(catalogue);

  it('are all said somewhere', () => {
    const own = keys.filter((key) => !Object.hasOwn(SHARED, key.split('.')[0] ?? ''));
    expect(own.length).toBeGreaterThan(20);
    expect(unusedIn(sources, own)).toEqual([]);
  });

  it('are there for everything that is said', () => {
    const said = [...sources.matchAll(/(?:\bt\(|key: )'(\w+\.\w+)'/g)].map(([, key = '']) => key);
    expect(said.length).toBeGreaterThan(30);
    const owned = said.filter((key) => Object.hasOwn(catalogue, key.split('.')[0] ?? ''));
    expect(owned.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('are whole in each language, with the same things put in', () => {
    const wrong = Object.entries(catalogue).flatMap(([group, messages]) =>
      Object.entries(messages).flatMap(([name, message]) => {
        const places = LANGUAGES.map((language) =>
          [...message[language].matchAll(PLACE)]
            .map(([, each = '']) => each)
            .sort((a, b) => a.localeCompare(b))
            .join(),
        );
        const empty = LANGUAGES.some((language) => message[language].trim() === '');
        return empty || new Set(places).size > 1 ? [`${group}.${name}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('have a form for one where English counts', () => {
    const counts = messagesIn(catalogue, 'en');
    expect(counts['outbox']).toHaveProperty('waits_one');
    expect(messagesIn(catalogue, 'vi')['outbox']).not.toHaveProperty('waits_one');
  });
});
