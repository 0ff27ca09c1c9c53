import { Button, TextInput, type TextInputProps } from '@mantine/core';
import { counted } from '../time/instants.js';
import { useSharedWords } from '../words/words.js';
import { readingsOf, typedQuantity, type QuantityKind } from './quantity.js';
import './quantity.css';

interface Props extends Pick<
  TextInputProps,
  'name' | 'label' | 'description' | 'error' | 'size' | 'autoFocus' | 'onBlur' | 'className'
> {
  readonly kind: QuantityKind;
  readonly unit?: 'kilogram' | 'celsius';
  /** As it was typed; {@link quantityOf} takes the number out of it. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** A number of things or kilograms. Whoever types `12.000` is asked which he means: a browser's own field takes it for twelve. */
export function QuantityField({ kind, unit, typed, onType, error, description, ...rest }: Props) {
  const { t, language } = useSharedWords();
  const readings = readingsOf(typed, kind);
  const [only, ...others] = readings;
  const said = (number: number) => counted(number, language, unit);
  // A mark or sign at the end waits for its digits.
  const none = typed.trim() !== '' && only === undefined && !/[.,\-−]\s*$/.test(typed);
  const which = (
    <>
      {t('quantity.which')}
      <span className="which-number" role="group" aria-label={t('quantity.which')}>
        {readings.map((each) => (
          <Button key={each} size="sm" variant="default" onClick={() => onType(typedQuantity(each))}>
            {said(each)}
          </Button>
        ))}
      </span>
    </>
  );
  const read = only !== undefined && others.length === 0 && /\D/.test(typed.trim()) ? `= ${said(only)}` : undefined;
  return (
    <TextInput
      {...rest}
      inputMode={kind === 'COUNT' ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={typed}
      description={read ?? description}
      error={none ? t('quantity.none') : others.length > 0 ? which : error}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
