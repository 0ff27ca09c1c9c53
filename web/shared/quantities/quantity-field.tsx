import { Button, TextInput, type TextInputProps } from '@mantine/core';
import { counted } from '../time/instants.js';
import { useSharedWords } from '../words/words.js';
import { readingsOf, typedQuantity, type QuantityKind } from './quantity.js';

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
export function QuantityField({ kind, unit, typed, onType, error, ...rest }: Props) {
  const { t, language } = useSharedWords();
  const readings = readingsOf(typed, kind);
  const said = (number: number) => counted(number, language, unit);
  // A mark or sign at the end waits for its digits.
  const none = typed.trim() !== '' && readings.length === 0 && !/[.,\-−]\s*$/.test(typed);
  const either = readings.length > 1;
  const [only] = readings;
  return (
    <div className="stack quantity">
      <TextInput
        {...rest}
        inputMode={kind === 'COUNT' ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={typed}
        error={none ? t('quantity.none') : either ? t('quantity.which') : error}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {either && (
        <div className="row" role="group" aria-label={t('quantity.which')}>
          {readings.map((each) => (
            <Button key={each} variant="default" onClick={() => onType(typedQuantity(each))}>
              {said(each)}
            </Button>
          ))}
        </div>
      )}
      {!either && only !== undefined && /\D/.test(typed.trim()) && (
        <span className="muted" role="status">
          = {said(only)}
        </span>
      )}
    </div>
  );
}
