import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { WhenInput } from '../../../shared/time/when-input.js';
import { useWords } from '../app/words.js';
import { communes } from '../office/queries.js';
import { askedOf, type Typed } from './answers-typed.js';
import type { FormField } from './queries.js';

interface Props {
  readonly form: readonly FormField[];
  readonly typed: Typed;
  readonly type: (key: string, value: string) => void;
  readonly fault: (key: string) => string | undefined;
}

/** The form of a procedure, made from its schema: what an answer calls for appears beneath it. */
export function FormFields({ form, typed, type, fault }: Props) {
  const { language } = useWords();
  return (
    <div className="fields">
      {askedOf(form, typed).map((field) => (
        <Fragment key={field.key}>
          {field.section && <h4 className="whole-row">{field.section[language]}</h4>}
          <Field
            field={field}
            value={typed[field.key] ?? ''}
            change={(value) => type(field.key, value)}
            fault={fault(field.key)}
          />
        </Fragment>
      ))}
    </div>
  );
}

const INPUTS: Readonly<Partial<Record<FormField['type'], object>>> = {
  number: { inputMode: 'numeric' },
  'id-number': { inputMode: 'numeric', maxLength: 12 },
  phone: { type: 'tel' },
  email: { type: 'email' },
};

interface FieldProps {
  readonly field: FormField;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly fault: string | undefined;
}

function Field({ field, value, change, fault }: FieldProps) {
  const { t, language } = useWords();
  const places = useQuery({ ...communes, enabled: field.type === 'commune' }).data ?? [];
  const { label, type, required, choices = [], hint } = field;
  const common = {
    label: `${label[language]}${required ? '' : ` (${t('dossier.notNeeded')})`}`,
    description: hint?.[language],
    error: fault,
    value,
    onChange: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
  };
  const choose = (options: readonly { readonly value: string; readonly label: string }[]) => (
    <NativeSelect {...common} data={[{ value: '', label: t('office.chooseOne') }, ...options]} />
  );
  if (type === 'choice') return choose(choices.map((each) => ({ value: each.value, label: each.label[language] })));
  if (type === 'commune') return choose(places.map(({ code, name }) => ({ value: code, label: name[language] })));
  if (type === 'yes-no')
    return choose([
      { value: 'true', label: t('dossier.yes') },
      { value: 'false', label: t('dossier.no') },
    ]);
  if (type === 'long-text') return <Textarea {...common} rows={3} maxLength={2_000} />;
  if (type === 'date' && !hint) return <WhenInput {...common} type="date" />;
  return <TextInput {...common} maxLength={200} {...(type === 'date' ? { type } : INPUTS[type])} />;
}
