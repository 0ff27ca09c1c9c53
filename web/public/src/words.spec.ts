import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as coded from './code-words.js';
import { LANGUAGES, words } from './words.js';

const groups = { words, ...coded };
const all = Object.entries(groups).flatMap(([group, texts]) =>
  Object.entries(texts).map(([name, text]) => ({ name: `${group}.${name}`, text })),
);
const here = join('web', 'public', 'src');
const sources = readdirSync(here)
  .filter((name) => /\.tsx?$/.test(name) && !/words\.ts$|\.spec\.ts$/.test(name))
  .map((name) => readFileSync(join(here, name), 'utf8'))
  .join('\n');

describe('The words of the public page', () => {
  it('stand in three languages, none of them empty or forgotten', () => {
    for (const { name, text } of all) {
      for (const language of LANGUAGES)
        expect([name, language, text[language].trim().length > 0]).toEqual([name, language, true]);
      const own = text.zh.replace(/\{\w+\}|[\s–]/g, '');
      if (own !== '') expect([name, /[\u4e00-\u9fff]/.test(own)]).toEqual([name, true]);
    }
  });

  it('have the same things put in, in every language', () => {
    const put = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const { name, text } of all)
      for (const language of LANGUAGES) expect([name, put(text[language])]).toEqual([name, put(text.vi)]);
  });

  it('are all said somewhere', () => {
    const isCode = (name: string) => /^[A-Z_]+$/.test(name) || name.includes('-');
    const unsaid = Object.keys(words).filter(
      (name) => !isCode(name) && !new RegExp(`'${name}'|"${name}"|words\\.${name}\\b`).test(sources),
    );
    expect(unsaid).toEqual([]);
  });
});
