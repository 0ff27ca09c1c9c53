import { Textarea } from '@mantine/core';
import { useWords } from '../app/words.js';

/** A sealed text beside a decision. */
export function Note({ value, type }: { readonly value: string; readonly type: (typed: string) => void }) {
  const { t } = useWords();
  return (
    <Textarea
      label={t('vehicle.note')}
      maxLength={1000}
      rows={2}
      value={value}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
