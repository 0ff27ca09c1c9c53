import { useContext } from 'preact/hooks';
import { readingsOf, typedQuantity } from '../../shared/quantities/quantity.js';
import type { Missing } from './api.js';
import { QUANTITIES, type Field, type Section, type Told } from './fields.js';
import { LanguageContext, Said, sentence } from './said.js';
import { isWord } from './words.js';

export const idOf = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** What is wrong at fields, by their path, in the reader's language. */
export type Wrong = Readonly<Record<string, string>>;

interface Shown {
  readonly told: Told;
  readonly wrong: Wrong;
  readonly onTell: (path: string, text: string) => void;
}

/** What is missing by the step that asks for it: fields for what can be told here, words for the rest. */
export function MissingByStep({
  missing,
  sectionOf,
  ...shown
}: Shown & { missing: readonly Missing[]; sectionOf: (each: Missing) => Section | undefined }) {
  const steps = [...new Set(missing.map(({ stage = '' }) => stage))];
  return (
    <>
      {steps.map((step) => {
        const of = missing.filter(({ stage = '' }) => stage === step);
        return (
          <section key={step} class="step">
            <h2>{isWord(step) && <Said of={step} />}</h2>
            {of.map((each) => {
              const section = sectionOf(each);
              return section ? (
                <SectionFields key={each.path} section={section} {...shown} />
              ) : (
                <p key={each.path} class="others">
                  <strong>{each.message ?? each.path}</strong>
                  <span class="muted">
                    <Said of="others" />
                  </span>
                </p>
              );
            })}
          </section>
        );
      })}
    </>
  );
}

function SectionFields({ section, ...shown }: Shown & { section: Section }) {
  return (
    <fieldset>
      <legend>
        <Said of={section.title} />
      </legend>
      {section.fields.map((field) => (
        <FieldAsked key={field.path} field={field} {...shown} />
      ))}
    </fieldset>
  );
}

const INPUT_MODES = {
  kg: 'decimal',
  count: 'numeric',
  digits: 'numeric',
  phone: 'tel',
  text: 'text',
  code: 'text',
} as const;

function FieldAsked({ field, told, wrong, onTell }: Shown & { field: Field }) {
  const language = useContext(LanguageContext);
  const { path, label, hint, kind, choices, optional } = field;
  const id = idOf(path);
  const value = told[path] ?? '';
  const problem = wrong[path];
  const about = [hint && `${id}-hint`, problem && `${id}-wrong`].filter(Boolean).join(' ');
  const described = {
    id,
    'aria-invalid': problem ? (true as const) : undefined,
    'aria-describedby': about || undefined,
  };
  const quantity = QUANTITIES[kind];
  const readings = quantity ? readingsOf(value, quantity) : [];
  const said = (number: number) => `${number.toLocaleString(language)}${kind === 'kg' ? ' kg' : ''}`;
  return (
    <div class="field">
      <label for={id}>
        {sentence(label, language)}
        {optional && (
          <span class="muted">
            {' · '}
            <Said of="optional" />
          </span>
        )}
      </label>
      {choices ? (
        <select {...described} value={value || choices[0]?.[0]} onChange={(e) => onTell(path, e.currentTarget.value)}>
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {sentence(name, language)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...described}
          type={kind === 'phone' ? 'tel' : 'text'}
          inputMode={INPUT_MODES[kind]}
          autocapitalize={kind === 'code' ? 'characters' : kind === 'text' ? 'sentences' : 'off'}
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          value={value}
          onInput={(e) => onTell(path, e.currentTarget.value)}
        />
      )}
      {readings.length > 1 && (
        <div class="which" role="group" aria-label={sentence('whichNumber', language)}>
          <p class="muted" role="status">
            <Said of="whichNumber" />
          </p>
          {readings.map((each) => (
            <button key={each} type="button" onClick={() => onTell(path, typedQuantity(each))}>
              {said(each)}
            </button>
          ))}
        </div>
      )}
      {readings.length === 1 && /\D/.test(value.trim()) && (
        <p class="muted">
          <Said of="readAs" with={{ n: said(readings[0] ?? 0) }} />
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="muted">
          <Said of={hint} />
        </p>
      )}
      {problem && (
        <p id={`${id}-wrong`} class="wrong">
          {problem}
        </p>
      )}
    </div>
  );
}
