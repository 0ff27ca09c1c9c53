import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import type { Ticket } from './queries.js';
import { useMyYards, usePost } from './use-post.js';
import { YardChoice } from './yard-choice.js';

interface Props {
  readonly declaration: string;
  readonly done?: (ticket: Ticket) => void;
}

/** Checks a vehicle in, with its witness: the yard's own eyes, or the code that the yard's display shows now. */
export function CheckInForm({ declaration, done }: Props) {
  const { t } = useWords();
  const { operator } = usePost();
  const { yards, yard, choose } = useMyYards();
  const [code, setCode] = useState('');
  const send = useSend<Ticket>(done);
  const witness = operator ? ('YARD_SCAN' as const) : ('CODE' as const);
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { declaration, yard, witness, ...(!operator && { code }) };
        send.mutate(commandFor('post', '/api/v1/check-ins', { body }));
      }}
    >
      <h2>{t('counter.checkIn')}</h2>
      <YardChoice label={t('counter.yard')} yards={yards} value={yard} onChange={choose} />
      {!operator && (
        <TextInput
          label={t('counter.code')}
          description={t('counter.codeWhy')}
          inputMode="numeric"
          autoComplete="off"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      )}
      {send.isError && <ErrorSaid error={send.error} />}
      <Button type="submit" disabled={!yard || (!operator && code.trim() === '')} loading={send.isPending}>
        {t(operator ? 'counter.checkInSeen' : 'counter.checkIn')}
      </Button>
    </form>
  );
}
