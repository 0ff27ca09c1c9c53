import { Button } from '@mantine/core';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { CallerFields, useCaller } from './caller-fields.js';

/** What a clerk does for who asks at the counter or on the telephone; the firm sees it, and how he was known. */
export function ForCaller({ ticket, booked }: { readonly ticket: string; readonly booked: boolean }) {
  const { t } = useWords();
  const caller = useCaller('FIRM_CALLBACK');
  const send = useSend();
  const { headers } = caller;
  const path = { ticket };
  const reissue = commandFor('post', '/api/v1/tickets/{ticket}/pass/reissue', { path, body: { why: 'PHONE_LOST' } });
  const giveBack = commandFor('post', '/api/v1/tickets/{ticket}/give-back', { path });
  return (
    <details className="panel">
      <summary>{t('counter.forCaller')}</summary>
      <div className="stack">
        <p className="muted">{t('counter.forCallerWhy')}</p>
        <CallerFields caller={caller} />
        {send.isError && <ErrorSaid error={send.error} />}
        {send.isSuccess && <p role="status">{t('counter.doneFor')}</p>}
        <div className="row">
          <Button variant="default" loading={send.isPending} onClick={() => send.mutate({ ...reissue, headers })}>
            {t('counter.reissue')}
          </Button>
          {booked && (
            <Button variant="default" loading={send.isPending} onClick={() => send.mutate({ ...giveBack, headers })}>
              {t('counter.giveBack')}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
