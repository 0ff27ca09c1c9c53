import { ActionIcon, Autocomplete, NativeSelect, TextInput, type TextInputProps } from '@mantine/core';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { QuantityField } from '../../../shared/quantities/quantity-field.js';
import type { QuantityKind } from '../../../shared/quantities/quantity.js';
import { wallSaid } from '../../../shared/time/wall-said.js';
import { useWords } from '../app/words.js';
import type { Form } from './form.js';

interface Common {
  readonly form: Form;
  /** The field's path as the API names it; also the name of the input, by which a fault finds it. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** One line; what the server says to it stands under it once it was left. */
export function TextField({
  form,
  path,
  label,
  value,
  onType,
  description,
  ...rest
}: Common & Pick<TextInputProps, 'type' | 'description' | 'inputMode' | 'placeholder' | 'autoComplete'>) {
  const { language } = useWords();
  const isWhen = rest.type === 'date' || rest.type === 'datetime-local';
  return (
    <TextInput
      {...rest}
      description={isWhen ? wallSaid(value, language) : description}
      name={path}
      label={label}
      value={value}
      error={form.fault(path)}
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={() => form.leave(path)}
    />
  );
}

/** A number of packages, kilograms, degrees. */
export function NumberField({
  form,
  path,
  label,
  value,
  onType,
  kind,
  unit,
}: Common & { readonly kind: QuantityKind; readonly unit?: 'kilogram' | 'celsius' }) {
  return (
    <QuantityField
      kind={kind}
      {...(unit && { unit })}
      name={path}
      label={label}
      typed={value}
      error={form.fault(path)}
      onType={onType}
      onBlur={() => form.leave(path)}
    />
  );
}

/** One of a few, by the browser's own choice. */
export function ChoiceField<Value extends string>({
  form,
  path,
  label,
  value,
  onType,
  values,
  none,
}: Omit<Common, 'value' | 'onType'> & {
  readonly value: Value | '';
  readonly onType: (value: Value) => void;
  readonly values: readonly (readonly [Value, string])[];
  readonly none?: string;
}) {
  return (
    <NativeSelect
      name={path}
      label={label}
      value={value}
      error={form.fault(path)}
      data={[
        ...(none === undefined ? [] : [{ value: '', label: none }]),
        ...values.map(([each, said]) => ({ value: each, label: said })),
      ]}
      onChange={(event) => onType(event.currentTarget.value as Value)}
      onBlur={() => form.leave(path)}
    />
  );
}

/** A line with what the firm or the tariff knows to it; choosing one tells the whole of it. */
export function KnownField<Known>({
  form,
  path,
  label,
  value,
  onType,
  known,
  say,
  onChoose,
  description,
}: Common & {
  readonly known: readonly Known[];
  readonly say: (known: Known) => string;
  readonly onChoose: (known: Known) => void;
  readonly description?: string;
}) {
  const byWords = new Map(known.map((each) => [say(each), each] as const));
  return (
    <Autocomplete
      name={path}
      label={label}
      value={value}
      description={description}
      error={form.fault(path)}
      data={[...byWords.keys()]}
      // The server, or the caller, has chosen which fit.
      filter={({ options }) => options}
      limit={20}
      autoComplete="off"
      onChange={(text) => {
        const chosen = byWords.get(text);
        if (chosen === undefined) onType(text);
        else onChoose(chosen);
      }}
      onBlur={() => form.leave(path)}
    />
  );
}

/** Yes or no. */
export function TickField({
  path,
  label,
  checked,
  onTick,
}: Pick<Common, 'path' | 'label'> & { readonly checked: boolean; readonly onTick: (checked: boolean) => void }) {
  return (
    <label className="tick">
      <input type="checkbox" name={path} checked={checked} onChange={(event) => onTick(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

export function RemoveRow({ onClick }: { readonly onClick: () => void }) {
  const { t } = useWords();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      className="remove-row"
      aria-label={t('declare.remove')}
      title={t('declare.remove')}
      onClick={onClick}
    >
      <IconTrash size={18} aria-hidden />
    </ActionIcon>
  );
}
