import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import IconCamera from '@tabler/icons-react/icons/IconCamera';
import { useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { Dialog } from '../../../shared/look/dialog.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { Camera } from './camera.js';
import { readPhoto } from './read-photo.js';
import './scan.css';

export type VerifiedPass = Schemas['VerifiedPass'];

/** How every pass begins (docs/passes.md). */
const PASS = 'LSP1:';
const WHY = { 'pass-replaced': 'REPLACED', 'pass-over': 'OVER', 'not-found': 'UNKNOWN' } as const;

interface Props {
  readonly found: (pass: VerifiedPass) => void;
  readonly close: () => void;
}

/** Reads a pass by the camera or from a photo and asks whether it counts. Its text goes into no address: whoever has it may pass. */
export function ScanDialog({ found, close }: Props) {
  const { t } = useWords();
  const [fault, setFault] = useState<'noCode' | 'notPass'>();
  const file = useRef<HTMLInputElement>(null);
  const last = useRef<string>(undefined);
  const verify = useMutation({
    mutationFn: (text: string) => answer(api.POST('/api/v1/passes/verify', { body: { text } })),
    onSuccess: (pass) => {
      if (pass.valid) found(pass);
    },
  });
  const take = (text: string) => {
    // The camera reads one code many times.
    if (text === last.current) return;
    last.current = text;
    verify.reset();
    if (text.startsWith(PASS)) {
      setFault(undefined);
      verify.mutate(text);
    } else setFault('notPass');
  };
  const takePhoto = async (photo: File | undefined) => {
    if (!photo) return;
    if (file.current) file.current.value = '';
    last.current = undefined;
    const text = await readPhoto(photo);
    if (text === undefined) {
      verify.reset();
      setFault('noCode');
    } else take(text);
  };
  const refused = verify.data && !verify.data.valid ? verify.data : undefined;
  return (
    <Dialog title={t('scan.title')} close={close} at="top">
      <div className="scan stack">
        <Camera take={take} />
        <Button
          variant="default"
          leftSection={<IconCamera size={18} aria-hidden />}
          onClick={() => file.current?.click()}
        >
          {t('scan.choose')}
        </Button>
        <input
          ref={file}
          hidden
          type="file"
          accept="image/*"
          onChange={(event) => void takePhoto(event.currentTarget.files?.[0])}
        />
        <div role="status">
          {verify.isPending && <p>{t('scan.verifying')}</p>}
          {fault && (
            <Status hue="held" icon="warning">
              {fault === 'noCode' ? t('scan.noCode') : t('scan.notPass')}
            </Status>
          )}
          {verify.isError && <ErrorSaid error={verify.error} />}
          {refused && (
            <div className="stack">
              <Status hue="closed" icon="failed">
                {t('scan.notValid', { code: refused.code })}
              </Status>
              <p>{t(`whyNot.${WHY[refused.why ?? 'not-found']}`)}</p>
              {refused.why !== 'not-found' && (
                <Button variant="default" onClick={() => found(refused)}>
                  {t('scan.openAll')}
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
    </Dialog>
  );
}
