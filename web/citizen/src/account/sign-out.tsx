import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Dialog } from '../../../shared/look/dialog.js';
import { inPatience, sessionNow, signOut } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { halfTypedOf } from '../team/half-typed.js';

/**
 * Signing out. Whoever has begun forms about others is told first that they go with him: what households and citizens told
 * him lies on no telephone that he has left.
 */
export function useSignOut(): { readonly leave: () => void; readonly asked: ReactNode } {
  const { t } = useWords();
  const [begun, setBegun] = useState(0);
  const leave = async () => {
    const session = sessionNow();
    // A store that does not answer keeps nobody from signing out.
    const forms = 'me' in session ? await inPatience(halfTypedOf(session.me.id), []).catch(() => []) : [];
    if (forms.length > 0) setBegun(forms.length);
    else await signOut();
  };
  const close = () => setBegun(0);
  const asked = begun > 0 && (
    <Dialog title={t('account.halfTyped')} close={close}>
      <p>{t('account.halfTypedWhat', { count: begun })}</p>
      <div className="row">
        <Button onClick={close}>{t('account.stay')}</Button>
        <Button
          variant="default"
          onClick={() => {
            close();
            void signOut();
          }}
        >
          {t('account.leaveThem')}
        </Button>
      </div>
    </Dialog>
  );
  return { leave: () => void leave(), asked };
}
