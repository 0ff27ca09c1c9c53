import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { saveFrom } from './save-as.js';

interface Props {
  readonly address: string;
  readonly name: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** Saves a file of the API; what hinders it is said beneath. */
export function SaveButton({ address, name, icon, children }: Props) {
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await saveFrom(address, name);
    } catch (refused) {
      setError(refused);
    }
    setBusy(false);
  };
  return (
    <>
      <Button variant="default" leftSection={icon} disabled={busy} aria-busy={busy} onClick={() => void save()}>
        {children}
      </Button>
      {error !== undefined && <ErrorSaid error={error} retry={() => void save()} />}
    </>
  );
}
