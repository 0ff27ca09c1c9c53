import { Button } from '@mantine/core';
import { commandFor } from '../../../shared/api/commands.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { tell } from '../../../shared/offline/outbox.js';
import { useWords } from '../app/words.js';

interface Props {
  readonly ticket: string;
  readonly code: string;
  readonly big?: boolean;
}

/** One big button. Pressed without network it is kept and sent later; it says which of both is so. */
export function AnswerCall({ ticket, code, big }: Props) {
  const { t } = useWords();
  const command = commandFor('post', '/api/v1/tickets/{ticket}/answer-call', { path: { ticket } });
  const kept = useMine().some((each) => each.path === command.path && each.state === 'WAITING');
  const answerIt = () => void tell({ ...command, said: { key: 'today.saidAnswer', about: code } });
  return (
    <Button size={big ? 'xl' : 'md'} fullWidth={big === true} disabled={kept} onClick={answerIt}>
      {kept ? t('today.answering') : t('today.answer')}
    </Button>
  );
}
