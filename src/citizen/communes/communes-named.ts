import { folded } from '../../shared/domain/folded.js';
import type { Words } from '../../shared/domain/problem.js';

/** Which communes a text names, and what else it says. */
export interface CommunesNamed {
  readonly codes: readonly string[];
  readonly rest: string;
}

const KINDS = /^(?:(?:xã|xa|phường|phuong|thị trấn|thi tran)\s+)|(?:\s+(?:commune|ward|township))$/giu;
/** Between words of Vietnamese and English; Chinese has none. */
const EDGE = String.raw`[\p{Script=Latin}\d]`;

/**
 * Which communes stand in a text, with or without the word for their kind, and with or without accents; where accents were
 * typed, those that are written so come first. The longest name counts: who says Tân Đoàn does not mean Tân.
 */
export function communesNamed(text: string, names: ReadonlyMap<string, Words>): CommunesNamed {
  const said = tidied(text);
  const ways = [...names].flatMap(([code, words]) =>
    [words.vi, words.zh, words.en]
      .flatMap((name) => [tidied(name), tidied(name).replaceAll(KINDS, '')])
      .map((name) => ({ code, name })),
  );
  return named(said, ways) ?? named(plain(said), ways, plain) ?? { codes: [], rest: text };
}

interface Way {
  readonly code: string;
  readonly name: string;
}

function named(said: string, ways: readonly Way[], as = (name: string) => name): CommunesNamed | undefined {
  const found = ways
    .map(({ code, name }) => ({ code, name: as(name) }))
    .filter(({ name }) => name !== '' && asWords(name).test(said));
  const longest = Math.max(0, ...found.map(({ name }) => name.length));
  const meant = found.filter(({ name }) => name.length === longest);
  const [first] = meant;
  if (!first) return undefined;
  return { codes: [...new Set(meant.map(({ code }) => code))], rest: tidied(said.replace(asWords(first.name), ' ')) };
}

function asWords(name: string): RegExp {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<!${EDGE})${escaped}(?!${EDGE})`, 'u');
}

function tidied(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Without accents, as `plain_text` of the database. */
function plain(text: string): string {
  return folded(text);
}
