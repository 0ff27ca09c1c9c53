import { TextInput } from '@mantine/core';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** A day of a list; none is today. */
export function DayFilter({ label, value = '', onChange }: Props) {
  return (
    <TextInput
      type="date"
      label={label}
      min="1900-01-01"
      max="2099-12-31"
      value={value}
      onChange={(event) => {
        const { value: day, validity } = event.currentTarget;
        if (validity.valid) onChange(day || undefined);
      }}
    />
  );
}
