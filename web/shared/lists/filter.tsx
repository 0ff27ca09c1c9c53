import { NativeSelect } from '@mantine/core';
import { useSharedWords } from '../words/words.js';

interface Props<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value | undefined;
  readonly say: (value: Value) => string;
  /** What no choice means; everything unless told. */
  readonly none?: string;
  readonly onChange: (value: Value | undefined) => void;
}

/** One filter of a list: the browser's own choice, which works with a thumb, a keyboard and a screen reader. */
export function Filter<Value extends string>({ label, values, value, say, none, onChange }: Props<Value>) {
  const { t } = useSharedWords();
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={[{ value: '', label: none ?? t('list.all') }, ...values.map((each) => ({ value: each, label: say(each) }))]}
      onChange={(event) => onChange((event.currentTarget.value || undefined) as Value | undefined)}
    />
  );
}
