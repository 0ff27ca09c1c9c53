import { Button } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { sendInSession } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { ChooseFile } from './choose-file.js';

/** Hands a file in at `path`; what came in already is not stored twice when it is handed in again. `ready` makes of it what is sent. */
export function useHandIn<Taken>(
  path: string,
  taken: (answer: Taken) => unknown,
  ready: (file: File) => Promise<Blob> | Blob = (file) => file,
) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const again = useRef<() => void>(null);
  const latest = useRef(taken);
  latest.current = taken;
  const send = async (file: File | null, key: string = crypto.randomUUID()) => {
    if (!file) return;
    setBusy(true);
    setError(undefined);
    try {
      const body = new FormData();
      body.append('file', await ready(file));
      const headers = { 'idempotency-key': key };
      const response = await sendInSession(new Request(path, { method: 'POST', headers, body }));
      if (!response.ok) throw await refusalOf(response);
      await latest.current((await response.json()) as Taken);
    } catch (failed) {
      // With the same key, and to where it was to go then.
      again.current = () => void send(file, key);
      setError(failed);
    }
    setBusy(false);
  };
  const said = error !== undefined && <ErrorSaid error={error} retry={() => again.current?.()} />;
  return { send, busy, said };
}

interface Props<Taken> {
  /** The address that takes it. */
  readonly path: string;
  readonly accept: string;
  readonly taken: (answer: Taken) => unknown;
  readonly ready?: (file: File) => Promise<Blob>;
  readonly size?: 'sm';
  readonly children: ReactNode;
}

/** Hands one file in and says what became of it. */
export function AddFile<Taken>({ path, accept, taken, ready, size, children }: Props<Taken>) {
  const { send, busy, said } = useHandIn(path, taken, ready);
  return (
    <>
      <ChooseFile accept={accept} take={send}>
        {(props) => (
          <Button {...props} variant="default" size={size} loading={busy}>
            {children}
          </Button>
        )}
      </ChooseFile>
      {said}
    </>
  );
}
