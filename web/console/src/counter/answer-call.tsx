import { Button } from '@mantine/core';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { CallerFields, useCaller } from './caller-fields.js';
import { usePost } from './use-post.js';

/** Answers a call for a driver: in the yard by seeing him leave, at the counter by knowing who asks. */
export function AnswerCall({ ticket }: { readonly ticket: string }) {
  const { t } = useWords();
  const { operator } = usePost();
  const caller = useCaller('TICKET_CODE_AND_PLATE');
  const send = useSend();
  const answer = () => {
    const command = commandFor('post', '/api/v1/tickets/{ticket}/answer-call', { path: { ticket } });
    send.mutate(operator ? command : { ...command, headers: caller.headers });
  };
  return (
    <section className="panel stack called">
      <h2>{t('counter.called')}</h2>
      {!operator && <CallerFields caller={caller} />}
      {send.isError && <ErrorSaid error={send.error} />}
      <Button loading={send.isPending} onClick={answer}>
        {t(operator ? 'counter.answerSeen' : 'counter.answer')}
      </Button>
    </section>
  );
}
