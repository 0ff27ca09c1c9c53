import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../shared/look/dialog.js';
import { ProblemSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import type { SeenDossier } from './queries.js';
import { useAct } from './use-act.js';

/** Takes a dossier back, after one more question. */
export function Withdraw({ dossier: { id, code, acts } }: { readonly dossier: SeenDossier }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { act, waits, refused } = useAct(id, 'withdrawal');
  if (!acts.includes('WITHDRAW')) return null;
  const withdraw = async () => {
    setOpen(false);
    await act(reason.trim() ? { reason: reason.trim() } : {}, { key: 'said.withdraw', about: code });
  };
  return (
    <div className="stack no-print">
      {refused && <ProblemSaid problem={refused.problem ?? {}} />}
      {waits ? (
        <p role="status">{t('dossier.told')}</p>
      ) : (
        <div>
          <Button variant="subtle" onClick={() => setOpen(true)}>
            {t('dossier.withdraw')}
          </Button>
        </div>
      )}
      {open && (
        <Dialog title={t('dossier.withdraw')} close={() => setOpen(false)}>
          <div className="stack">
            <p>{t('dossier.withdrawSure')}</p>
            <TextInput
              size="md"
              maxLength={500}
              label={t('citizen.optional', { label: t('dossier.withdrawWhy') })}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <div className="row">
              <Button size="md" onClick={() => void withdraw()}>
                {t('dossier.withdrawDo')}
              </Button>
              <Button size="md" variant="default" onClick={() => setOpen(false)}>
                {t('common.cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </div>
  );
}
