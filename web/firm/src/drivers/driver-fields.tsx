import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import type { Schemas } from '../../../shared/api/client.js';
import { useWords } from '../app/words.js';
import { NO_DRIVER, type TypedDriver } from '../declare/typed.js';

export type KeptDriver = Schemas['ListedDriverAnswer'];
const KINDS = ['CCCD', 'PASSPORT', 'BORDER_PASS', 'CN_EXIT_ENTRY'] as const satisfies readonly TypedDriver['kind'][];
const SERVICES = ['LONG_DISTANCE', 'DEDICATED'] as const satisfies readonly TypedDriver['service'][];

export const EMPTY: TypedDriver = NO_DRIVER;

/** A driver as he was typed, as the API takes him. */
export const bodyOf = ({ name, kind, number, phone, service }: TypedDriver): Schemas['DriverBody'] => ({
  name: name.trim(),
  document: { kind, number: number.trim() },
  ...(phone.trim() && { phone: phone.trim() }),
  service,
});

/** A driver who is kept, back in the fields. */
export const typedFrom = ({ name, document, phone = '', service }: Schemas['DriverBody']): TypedDriver => ({
  name,
  ...document,
  phone,
  service,
});

interface Props {
  readonly typed: TypedDriver;
  readonly type: (more: Partial<TypedDriver>) => void;
  readonly submit: string;
  readonly onSubmit: () => void;
}

/** What is known of a driver. */
export function DriverFields({ typed, type, submit, onSubmit }: Props) {
  const { t } = useWords();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="filters" onSubmit={send}>
      <TextInput
        label={t('declare.driverName')}
        value={typed.name}
        required
        withAsterisk={false}
        autoComplete="off"
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('declare.document')}
        value={typed.kind}
        data={KINDS.map((each) => ({ value: each, label: t(`document.${each}`) }))}
        onChange={(event) => type({ kind: event.currentTarget.value as TypedDriver['kind'] })}
      />
      <TextInput
        label={t('declare.number')}
        value={typed.number}
        required
        withAsterisk={false}
        autoComplete="off"
        onChange={(event) => type({ number: event.currentTarget.value })}
      />
      <TextInput
        label={t('declare.phone')}
        value={typed.phone}
        inputMode="tel"
        autoComplete="off"
        onChange={(event) => type({ phone: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('drivers.service')}
        value={typed.service}
        data={SERVICES.map((each) => ({ value: each, label: t(`service.${each}`) }))}
        onChange={(event) => type({ service: event.currentTarget.value as TypedDriver['service'] })}
      />
      <Button type="submit">{submit}</Button>
    </form>
  );
}
