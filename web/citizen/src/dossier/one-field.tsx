import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer } from '../../../../src/citizen/procedures/domain/form-answers.js';
import type { FormField } from '../../../../src/citizen/procedures/domain/form-field.js';
import { useWords } from '../app/words.js';
import { bodies } from '../procedures/queries.js';

interface Props {
  readonly field: FormField;
  readonly id: string;
  readonly value: Answer | undefined;
  readonly fault: string | undefined;
  /** Where what stands in it is from, if he did not type it. */
  readonly note?: string | undefined;
  readonly onChange: (value: Answer | undefined) => void;
  readonly onLeft: () => void;
}

/** A few are chosen at a glance; more are looked up in a list. */
const AT_A_GLANCE = 4;
const WHOLE = /^-?\d{1,15}$/;

/** One field of a form, by its type: the keyboard of a telephone, its calendar and its lists help where they can. */
export function OneField({ field, id, value, fault, note, onChange, onLeft }: Props) {
  const { t, language } = useWords();
  const { type, required, hint, choices = [] } = field;
  const name = field.label[language];
  const label = required ? name : t('citizen.optional', { label: name });
  const text = value === undefined ? '' : String(value);
  const around = {
    id,
    label,
    description: note === undefined ? hint?.[language] : <Noted hint={hint?.[language]} note={note} />,
    error: fault,
    onBlur: onLeft,
  };
  switch (type) {
    case 'yes-no':
      return (
        <Choices
          {...{ id, label, hint: hint?.[language], fault, onLeft }}
          choices={[
            ['yes', t('citizen.yes')],
            ['no', t('citizen.no')],
          ]}
          chosen={value === undefined ? undefined : value === true ? 'yes' : 'no'}
          onChange={(chosen) => onChange(chosen === 'yes')}
        />
      );
    case 'choice':
      if (choices.length <= AT_A_GLANCE)
        return (
          <Choices
            {...{ id, label, hint: hint?.[language], fault, onLeft }}
            choices={choices.map((each) => [each.value, each.label[language]])}
            chosen={text || undefined}
            onChange={onChange}
          />
        );
      return (
        <NativeSelect
          {...around}
          size="md"
          value={text}
          data={[
            { value: '', label: t('citizen.choose') },
            ...choices.map((each) => ({ value: each.value, label: each.label[language] })),
          ]}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      );
    case 'commune':
      return <CommuneChoice {...around} value={text} onChange={(code) => onChange(code || undefined)} />;
    case 'long-text':
      return (
        <Textarea
          {...around}
          size="md"
          rows={4}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      );
    case 'number':
      return (
        <TextInput
          {...around}
          size="md"
          inputMode="numeric"
          value={text}
          onChange={(event) => {
            const typed = event.currentTarget.value.trim();
            onChange(WHOLE.test(typed) ? Number(typed) : typed || undefined);
          }}
        />
      );
    default:
      return (
        <TextInput
          {...around}
          size="md"
          {...KEYBOARDS[type]}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      );
  }
}

function Noted({ hint, note }: { readonly hint: string | undefined; readonly note: string }) {
  return (
    <>
      {hint !== undefined && <>{hint} </>}
      <b>{note}</b>
    </>
  );
}

const KEYBOARDS = {
  text: {},
  date: { type: 'date' },
  phone: { type: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'email' },
  'id-number': { inputMode: 'numeric' },
} as const;

interface CommuneProps {
  readonly id?: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly onBlur?: () => void;
}

/** The communes of the province by name; the list stays on the device. */
export function CommuneChoice({ value, onChange, ...around }: CommuneProps) {
  const { t, language } = useWords();
  const communes = (useQuery(bodies).data ?? []).filter(({ kind }) => kind === 'COMMUNE');
  return (
    <NativeSelect
      {...around}
      size="md"
      value={value}
      data={[
        { value: '', label: t('citizen.choose') },
        ...communes.map(({ code, name }) => ({ value: code, label: name[language] })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface ChoicesProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly choices: readonly (readonly [string, string])[];
  readonly chosen: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeft?: () => void;
}

/** A question with a few answers, all in sight. */
export function Choices({ id, label, hint, fault, choices, chosen, onChange, onLeft }: ChoicesProps) {
  return (
    <fieldset className="choices" id={id} tabIndex={-1} aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{label}</legend>
      {hint && <p className="muted small">{hint}</p>}
      {choices.map(([value, said]) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={chosen === value}
            onChange={() => onChange(value)}
            onBlur={onLeft}
          />
          {said}
        </label>
      ))}
      {fault && (
        <p className="field-wrong" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}
