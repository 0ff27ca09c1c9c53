import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { QuantityField } from '../../../shared/quantities/quantity-field.js';
import { quantityOf, typedQuantity } from '../../../shared/quantities/quantity.js';
import { useWords } from '../app/words.js';
import type { Json } from './queries.js';
import { nameOf } from './say-value.js';

interface Props {
  readonly name: string;
  readonly value: Json;
  /** The message of the server that belongs to a path below this one. */
  readonly fault: (path: string) => string | undefined;
  readonly path: string;
  readonly type: (value: Json) => void;
}

/** A field for one member of a value, by the kind of value that it is. */
export function ValueField({ name, value, fault, path, type }: Props) {
  const { t, language } = useWords();
  const label = nameOf(name, language);
  const error = fault(path);
  if (typeof value === 'boolean')
    return (
      <label className="check">
        <input type="checkbox" checked={value} onChange={(event) => type(event.currentTarget.checked)} />
        {label}
      </label>
    );
  if (typeof value === 'number') return <NumberField label={label} error={error} value={value} type={type} />;
  if (typeof value === 'string')
    return (
      <TextInput
        type={/^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text'}
        label={label}
        error={error}
        value={value}
        onChange={(event) => type(event.currentTarget.value)}
      />
    );
  if (Array.isArray(value))
    return <ListField label={label} values={value as readonly Json[]} fault={fault} path={path} type={type} />;
  return (
    <fieldset className="value-part">
      <legend>{label}</legend>
      <Members value={(value ?? {}) as Record<string, Json>} fault={fault} path={path} type={type} />
      {error && <p className="fault">{error}</p>}
      <span className="unseen">{t('setting.change')}</span>
    </fieldset>
  );
}

interface NumberProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly value: number;
  readonly type: (value: number) => void;
}

/** A figure. While it is not known which number was typed it is none, and the server says so. */
function NumberField({ label, error, value, type }: NumberProps) {
  const [typed, setTyped] = useState(typedQuantity(value));
  // Somebody else may have put another value here: the row above was removed, or the form begun anew.
  const shown = Object.is(numberIn(typed), value) ? typed : typedQuantity(value);
  return (
    <QuantityField
      kind="MEASURE"
      label={label}
      error={error}
      typed={shown}
      onType={(text) => {
        setTyped(text);
        type(numberIn(text));
      }}
    />
  );
}

const numberIn = (typed: string): number => quantityOf(typed, 'MEASURE') ?? Number.NaN;

interface MembersProps {
  readonly value: Readonly<Record<string, Json>>;
  readonly fault: Props['fault'];
  readonly path: string;
  readonly type: (value: Json) => void;
}

/** The members of an object, each with its own field. */
export function Members({ value, fault, path, type }: MembersProps) {
  return (
    <div className="fields">
      {Object.entries(value).map(([name, part]) => (
        <ValueField
          key={name}
          name={name}
          value={part}
          fault={fault}
          path={path ? `${path}.${name}` : name}
          type={(next) => type({ ...value, [name]: next })}
        />
      ))}
    </div>
  );
}

/** Lists of plain values, which may be typed a line each also while they are empty. */
const PLAIN_LISTS = new Set(['days', 'starts', 'hs', 'routes', 'alarmHours', 'containerFeet', 'grounds', 'askedBy']);

interface ListProps {
  readonly label: string;
  readonly values: readonly Json[];
  readonly fault: Props['fault'];
  readonly path: string;
  readonly type: (value: Json) => void;
}

function ListField({ label, values, fault, path, type }: ListProps) {
  const { t } = useWords();
  const name = path.split('.').at(-1) ?? '';
  if (values.length === 0 && !PLAIN_LISTS.has(name))
    return (
      <div>
        <b>{label}</b>
        <p className="muted">{t('setting.noneYet')}</p>
      </div>
    );
  if (values.every((each) => typeof each !== 'object')) {
    const numbers = values.length > 0 && values.every((each) => typeof each === 'number');
    return (
      <Textarea
        label={label}
        description={t('setting.perLine')}
        error={fault(path)}
        rows={Math.min(8, values.length + 1)}
        value={values.join('\n')}
        onChange={(event) => {
          const lines = event.currentTarget.value.split('\n');
          const kept = lines.at(-1) === '' ? lines : lines.filter((line) => line !== '');
          type(kept.map((line) => (numbers && line !== '' && !Number.isNaN(Number(line)) ? Number(line) : line)));
        }}
      />
    );
  }
  return (
    <fieldset className="value-part wide-part">
      <legend>{label}</legend>
      {values.map((each, at) => (
        <div
          // oxlint-disable-next-line react/no-array-index-key -- the parts of a value have no other name
          key={at}
          className="value-part"
        >
          <Members
            value={each as Record<string, Json>}
            fault={fault}
            path={`${path}.${at}`}
            type={(next) => type(values.map((other, index) => (index === at ? next : other)))}
          />
          <Button variant="default" size="sm" onClick={() => type(values.filter((_, index) => index !== at))}>
            {t('setting.remove')}
          </Button>
        </div>
      ))}
      {values.length > 0 && (
        <div>
          <Button variant="default" size="sm" onClick={() => type([...values, values.at(-1) ?? {}])}>
            {t('setting.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
