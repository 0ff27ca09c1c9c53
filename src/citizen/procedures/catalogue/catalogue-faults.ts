import type { Words } from '../../../shared/domain/problem.js';
import type { FormField } from '../domain/form-field.js';
import type { CatalogueProcedure } from './catalogue-procedure.js';

/** A row of characters and classes, each with a count at most: nothing that could take long to match. */
const PATTERN = /^(?:(?:\[(?:\\[dw.\-/]|[^[\]\\^])+\]|\\[dw./()]|[\p{L}\d ./,:-])(?:\{\d{1,2}(?:,\d{1,3})?\}|\?)?)+$/u;
const FIELD_KEY = /^[a-z][A-Za-z0-9]{0,49}$/;
const PAPER_KEY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export interface CatalogueFault {
  /** Dotted, from the procedure's root. */
  readonly path: string;
  readonly fault: string;
}

/** What keeps a procedure out of the catalogue though its shape is right; empty when it may go in. */
export function catalogueFaults(of: CatalogueProcedure): CatalogueFault[] {
  const faults: CatalogueFault[] = [];
  const say = (path: string, fault: string) => faults.push({ path, fault });
  if ((of.level === 'COMMUNE') !== (of.agency === 'COMMUNE')) say('agency', 'does not fit the level');
  if (of.timeLimit.amount < 1) say('timeLimit.amount', 'is no time');
  doubled(of.papers.map(({ key }) => key)).forEach((key) => say('papers', `${key} stands twice`));
  of.papers.forEach(({ key }, n) => PAPER_KEY.test(key) || say(`papers.${n}.key`, `${key} is not kebab-case`));
  doubled(of.form.map(({ key }) => key)).forEach((key) => say('form', `${key} stands twice`));
  of.form.forEach((field, n) => fieldFaults(field, of.form.slice(0, n)).forEach((fault) => say(`form.${n}`, fault)));
  for (const [path, words] of wordsIn(of, '')) if (isBlank(words)) say(path, 'is not told in three languages');
  return faults;
}

function fieldFaults(field: FormField, before: readonly FormField[]): string[] {
  const { key, type, choices, min, max, when, pattern, onlyIf } = field;
  const other = (name: string, given: unknown, fits: boolean) =>
    given !== undefined && !fits ? [`${name} is not for ${type}`] : [];
  const asked = onlyIf && before.find((each) => each.key === onlyIf.field);
  const fits =
    asked?.type === 'yes-no'
      ? typeof onlyIf?.is === 'boolean'
      : asked?.type === 'choice' && asked.choices?.some(({ value }) => value === onlyIf?.is);
  return [
    ...(FIELD_KEY.test(key) ? [] : [`${key} is not camelCase`]),
    ...other('choices', choices, type === 'choice'),
    ...(type === 'choice' && (choices?.length ?? 0) < 2 ? ['a choice has two answers or more'] : []),
    ...doubled((choices ?? []).map(({ value }) => value)).map((value) => `${value} can be chosen twice`),
    ...other('min', min, type === 'number'),
    ...other('max', max, type === 'number'),
    ...(min !== undefined && max !== undefined && min > max ? ['min is above max'] : []),
    ...other('when', when, type === 'date'),
    ...other('pattern', pattern, type === 'text'),
    ...(pattern !== undefined && !PATTERN.test(pattern) ? ['pattern is more than characters with counts'] : []),
    ...(onlyIf && !fits ? ['onlyIf names no earlier answer'] : []),
  ];
}

function doubled(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, n) => keys.indexOf(key) !== n))];
}

/** Every text in three languages, with its path. */
function wordsIn(value: unknown, path: string): [string, Words][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value) return [[path, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, path ? `${path}.${key}` : key));
}

function isBlank({ vi, zh, en }: Words): boolean {
  return [vi, zh, en].some((text) => typeof text !== 'string' || text.trim() === '');
}
