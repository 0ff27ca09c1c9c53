import { TextInput, type TextInputProps } from '@mantine/core';
import { useSharedWords } from '../words/words.js';
import { wallSaid } from './wall-said.js';

type Props = Omit<TextInputProps, 'type' | 'value' | 'description'> & {
  readonly type: 'date' | 'datetime-local';
  readonly value: string;
};

/** The browser's own field for a day, or a day and a time on Hanoi's wall, with the same written out in the reader's language. */
export function WhenInput({ value, ...rest }: Props) {
  const { language } = useSharedWords();
  return <TextInput {...rest} value={value} description={wallSaid(value, language)} />;
}
