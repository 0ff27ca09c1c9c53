import { NativeSelect } from '@mantine/core';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useWords } from '../app/words.js';
import { REASONS, type Reason } from './codes.js';
import { WhenInput } from '../../../shared/time/when-input.js';

interface DirectionProps {
  readonly value: string;
  readonly type: (direction: '' | 'EXPORT' | 'IMPORT') => void;
}

export function DirectionField({ value, type }: DirectionProps) {
  const { t } = useWords();
  return (
    <NativeSelect
      label={t('board.direction')}
      value={value}
      data={[
        { value: '', label: t('board.bothWays') },
        { value: 'EXPORT', label: t(gateKeys.direction('EXPORT')) },
        { value: 'IMPORT', label: t(gateKeys.direction('IMPORT')) },
      ]}
      onChange={(event) => type(event.currentTarget.value as '' | 'EXPORT' | 'IMPORT')}
    />
  );
}

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly type: (wall: string) => void;
}

/** A day and a time on Hanoi's wall. */
export function TimeField({ label, value, disabled = false, type }: TimeProps) {
  return (
    <WhenInput
      type="datetime-local"
      label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}

export function ReasonField({ value, type }: { readonly value: Reason; readonly type: (reason: Reason) => void }) {
  const { t } = useWords();
  return (
    <NativeSelect
      label={t('board.reason')}
      value={value}
      data={REASONS.map((each) => ({ value: each, label: t(`closureReason.${each}`) }))}
      onChange={(event) => type(event.currentTarget.value as Reason)}
    />
  );
}
