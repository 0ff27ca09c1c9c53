import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../app/words.js';
import type { Draft } from './draft.js';
import { draftAsFile, draftInFile } from './draft-file.js';
import { saveAs } from './save-as.js';

interface Props {
  readonly procedure: string;
  readonly draft: Draft;
  readonly take: (draft: Draft) => void;
}

/** Says how the draft is kept, asks the browser to keep it for good, and gives it out and takes it in as a file. */
export function KeepSafe({ procedure, draft, take }: Props) {
  const { t } = useWords();
  const [lasts, setLasts] = useState<boolean>();
  const [said, setSaid] = useState<'apply.imported' | 'apply.importWrong'>();
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Old browsers know nothing of it, and may clear what they like.
    const asked = 'storage' in navigator && 'persist' in navigator.storage ? navigator.storage.persist() : undefined;
    void Promise.resolve(asked ?? false).then(setLasts, () => setLasts(false));
  }, []);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const found = await draftInFile(file, procedure, draft.id);
    if (found) take(found);
    setSaid(found ? 'apply.imported' : 'apply.importWrong');
    if (picker.current) picker.current.value = '';
  };
  return (
    <div className="stack">
      <p className="muted small">
        {t('apply.kept')} {lasts === false && t('apply.mayVanish')}
      </p>
      <div className="row">
        <Button
          variant="default"
          size="sm"
          onClick={() => saveAs(draftAsFile(procedure, draft), `xu-lang-${procedure}.json`)}
        >
          {t('apply.export')}
        </Button>
        <Button variant="default" size="sm" onClick={() => picker.current?.click()}>
          {t('apply.import')}
        </Button>
        <input
          ref={picker}
          hidden
          type="file"
          accept="application/json,.json"
          data-kind="draft"
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </div>
      {said && <p role="status">{t(said)}</p>}
    </div>
  );
}
