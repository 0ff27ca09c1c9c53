import { readingsOf, quantityOf, type QuantityKind } from '../../shared/quantities/quantity.js';
import type { Change, Missing } from './api.js';
import type { WordName } from './words.js';

/** What was typed, by the path of its field. */
export type Told = Readonly<Record<string, string>>;

export interface Field {
  /** Where the server finds it, and names what is wrong with it. */
  readonly path: string;
  readonly label: WordName;
  readonly hint?: WordName;
  readonly kind: 'text' | 'kg' | 'count' | 'digits' | 'phone' | 'code';
  readonly choices?: readonly (readonly [value: string, label: WordName])[];
  readonly optional?: true;
}

/** Fields that are told together; `path` is what is sent. */
export interface Section {
  readonly path: string;
  readonly title: WordName;
  readonly fields: readonly Field[];
}

const DRIVER: Section = {
  path: 'drivers',
  title: 'driver',
  fields: [
    { path: 'drivers.0.name', label: 'name', hint: 'nameHint', kind: 'text' },
    {
      path: 'drivers.0.document.kind',
      label: 'documentKind',
      kind: 'text',
      choices: [
        ['CCCD', 'cccd'],
        ['PASSPORT', 'passport'],
        ['BORDER_PASS', 'borderPass'],
        ['CN_EXIT_ENTRY', 'cnExitEntry'],
      ],
    },
    { path: 'drivers.0.document.number', label: 'documentNumber', kind: 'code' },
    { path: 'drivers.0.phone', label: 'phone', kind: 'phone', optional: true },
    {
      path: 'drivers.0.service',
      label: 'service',
      kind: 'text',
      choices: [
        ['LONG_DISTANCE', 'longDistance'],
        ['DEDICATED', 'dedicated'],
      ],
    },
  ],
};

const GOODS: Section = {
  path: 'goods',
  title: 'goods',
  fields: [
    { path: 'goods.0.description', label: 'description', hint: 'descriptionHint', kind: 'text' },
    { path: 'goods.0.kg', label: 'kg', kind: 'kg' },
    { path: 'goods.0.packages', label: 'packages', kind: 'count' },
    { path: 'goods.0.hs', label: 'hs', hint: 'hsHint', kind: 'digits' },
  ],
};
const UN: Field = { path: 'goods.0.un', label: 'un', hint: 'unHint', kind: 'code' };

const SEAL = (n: string): Field => ({ path: `containers.${n}.seals.0`, label: 'seal', kind: 'code' });
const CONTAINER: Section = {
  path: 'containers',
  title: 'container',
  fields: [
    { path: 'containers.0.number', label: 'containerNumber', hint: 'containerHint', kind: 'code' },
    { ...SEAL('0'), optional: true },
  ],
};

const CUSTOMS: Section = {
  path: 'customsDeclarations',
  title: 'customs',
  fields: [{ path: 'customsDeclarations.0', label: 'customsNumber', hint: 'customsHint', kind: 'digits' }],
};

function party(path: string, title: WordName): Section {
  return {
    path,
    title,
    fields: [
      { path: `${path}.name`, label: 'partyName', kind: 'text' },
      { path: `${path}.taxCode`, label: 'taxCode', hint: 'taxCodeHint', kind: 'code' },
    ],
  };
}

/** What the holder of a slip can tell of something that is missing; undefined when his firm tells it. */
export function sectionFor({ path }: Pick<Missing, 'path'>, cargo: string): Section | undefined {
  if (path === 'drivers') return DRIVER;
  if (path === 'goods') return cargo === 'DANGEROUS' ? { ...GOODS, fields: [...GOODS.fields, UN] } : GOODS;
  if (path === 'containers') return CONTAINER;
  const seal = /^containers\.(\d+)\.seals$/.exec(path)?.[1];
  if (seal !== undefined) return { path, title: 'sealOf', fields: [SEAL(seal)] };
  if (path === 'customsDeclarations') return CUSTOMS;
  if (path === 'parties.owner') return party(path, 'owner');
  if (path === 'parties.carrier') return party(path, 'carrier');
  return undefined;
}

/** Whether anything was typed into it; a choice alone says nothing. */
export function isBegun({ fields }: Section, told: Told): boolean {
  return fields.some(({ path, choices }) => !choices && (told[path] ?? '').trim() !== '');
}

/** What is wrong with a field before anybody is asked; undefined: nothing. */
export function wrongIn({ path, kind, optional, choices }: Field, told: Told): WordName | undefined {
  const text = (told[path] ?? '').trim();
  if (choices || (text === '' && optional)) return undefined;
  if (text === '') return 'needed';
  const quantity = QUANTITIES[kind];
  if (!quantity) return undefined;
  const readings = readingsOf(text, quantity);
  if (readings.length > 1) return 'whichNumber';
  return readings.length === 0 ? 'notANumber' : undefined;
}

/** What of the fields is a number, and whether it is counted or measured. */
export const QUANTITIES: Readonly<Record<Field['kind'], QuantityKind | undefined>> = {
  kg: 'MEASURE',
  count: 'COUNT',
  text: undefined,
  digits: undefined,
  phone: undefined,
  code: undefined,
};

/** A section as the server takes it. */
export function changeOf({ path, fields }: Section, told: Told): Change {
  const root: Record<string, unknown> = {};
  for (const { path: at, kind, choices } of fields) {
    const text = (told[at] ?? '').trim() || choices?.[0]?.[0];
    if (text === undefined || text === '') continue;
    const quantity = QUANTITIES[kind];
    put(root, at.split('.'), quantity ? quantityOf(text, quantity) : text);
  }
  const value = path.split('.').reduce<unknown>((branch, key) => (branch as Record<string, unknown>)[key], root);
  return { path, value };
}

function put(branch: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    branch[key] = value;
    return;
  }
  branch[key] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
  put(branch[key] as Record<string, unknown>, rest, value);
}

/** The field at which something that the server said stands; undefined when it stands at none of these. */
export function fieldAt(sections: readonly Section[], path: string): Field | undefined {
  const fields = sections.flatMap((section) => section.fields);
  const section = sections.find((each) => path === each.path || path.startsWith(`${each.path}.`));
  return fields.find((field) => field.path === path || path.startsWith(`${field.path}.`)) ?? section?.fields[0];
}
