import { counted } from '../../../shared/time/instants.js';
import { gateWords } from '../../../shared/words/gate-words.js';
import type { Language } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { FIELD_NAMES } from './field-names.js';
import type { Json } from './queries.js';

const CODES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...gateWords.direction,
  ...gateWords.cargo,
  ...gateWords.class,
  ...gateWords.gate,
  ...gateWords.agency,
};

/** What a member is called; what has no name of its own keeps that of the API. */
export const nameOf = (name: string, language: Language): string => FIELD_NAMES[name]?.[language] ?? name;

/** `rules.0.paper`, as a reader would say it. */
export const pathSaid = (path: string, language: Language): string =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : nameOf(part, language)))
    .join(' › ');

/** One plain value in words. */
export function plainSaid(value: Json | undefined, language: Language, yesNo: readonly [string, string]): string {
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'boolean') return yesNo[value ? 0 : 1];
  if (typeof value === 'number') return counted(value, language);
  if (typeof value === 'string') return CODES[value]?.[language] ?? value;
  return JSON.stringify(value);
}

/** A value of a setting, in words. */
export function ValueSaid({ value }: { readonly value: Json }) {
  const { t, language } = useWords();
  if (Array.isArray(value)) return <ListSaid values={value as readonly Json[]} />;
  if (typeof value !== 'object' || value === null)
    return <>{plainSaid(value, language, [t('setting.yes'), t('setting.no')])}</>;
  return (
    <dl className="facts">
      {Object.entries(value).map(([name, part]) => (
        <div key={name} className="fact">
          <dt>{nameOf(name, language)}</dt>
          <dd>
            <ValueSaid value={part} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ListSaid({ values }: { readonly values: readonly Json[] }) {
  const { t, language } = useWords();
  if (values.length === 0) return <span className="muted">{t('setting.nothing')}</span>;
  const yesNo = [t('setting.yes'), t('setting.no')] as const;
  if (values.every((each) => typeof each !== 'object'))
    return <>{values.map((each) => plainSaid(each, language, yesNo)).join(', ')}</>;
  return (
    <ol className="value-list">
      {values.map((each) => (
        <li key={JSON.stringify(each)}>
          <ValueSaid value={each} />
        </li>
      ))}
    </ol>
  );
}
