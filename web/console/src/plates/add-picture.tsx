import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { TAKEN, handIn, type PictureTaken } from './hand-in.js';
import { ChooseFile } from '../office/choose-file.js';

interface Props {
  /** The address that takes it. */
  readonly path: string;
  readonly label: string;
  readonly taken: (picture: PictureTaken) => void;
}

/** Hands one picture in and says what became of it. */
export function AddPicture({ path, label, taken }: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const again = useRef<() => void>(null);
  const send = async (file: File | null, key: string = crypto.randomUUID()) => {
    if (!file) return;
    setBusy(true);
    setError(undefined);
    try {
      taken(await handIn(path, file, key));
    } catch (failed) {
      // The same key: what has come in already is not stored twice.
      again.current = () => void send(file, key);
      setError(failed);
    }
    setBusy(false);
  };
  return (
    <>
      <ChooseFile accept={TAKEN} take={send}>
        {(props) => (
          <Button {...props} variant="default" loading={busy}>
            {label}
          </Button>
        )}
      </ChooseFile>
      {error !== undefined && <ErrorSaid error={error} retry={() => again.current?.()} />}
    </>
  );
}
