import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSharedWords } from '../words/words.js';
import './pages.css';

interface Props {
  readonly children: ReactNode;
  /** Takes all filters away; none while there are none. */
  readonly clear: (() => void) | undefined;
}

/** The filters of a list in a row above it, and the way out of them. */
export function Filters({ children, clear }: Props) {
  const { t } = useSharedWords();
  return (
    <div className="filters no-print">
      {children}
      {clear && (
        <Button variant="subtle" onClick={clear}>
          {t('list.clear')}
        </Button>
      )}
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A filter that is typed: it counts once one leaves the field or presses Enter. */
export function TextFilter({ label, value = '', onChange }: TextProps) {
  return (
    <TextInput
      key={value}
      type="search"
      label={label}
      maxLength={60}
      defaultValue={value}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim();
        if (typed !== value) onChange(typed || undefined);
      }}
    />
  );
}
