import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { instantOf, wallOf } from '../board/hanoi-wall.js';
import { useSend } from '../board/send.js';
import { TimeField } from '../calendar/when-fields.js';
import type { Gate } from '../lanes/queries.js';
import { GATES } from '../report/search.js';
import { officers } from './officers.js';

const SHIFT_MS = 12 * 3_600_000;

/** Sends an officer to another gate for a shift. */
export function ShiftForm({ home }: { readonly home: Gate }) {
  const { t } = useWords();
  const people = (useQuery(officers).data ?? []).filter(({ status }) => status === 'ACTIVE');
  const others = GATES.filter((each) => each !== home);
  const { typed, type, done } = useDraft('shift-posting', {
    person: '',
    gate: '',
    from: wallOf(gateTime()),
    to: wallOf(gateTime() + SHIFT_MS),
  });
  const send = useSend(done);
  const gate = others.find((each) => each === typed.gate) ?? others[0];
  const { person, from, to } = typed;
  return (
    <form
      className="panel stack"
      aria-label={t('posting.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!gate) return;
        const body = { person, gate, from: instantOf(from), to: instantOf(to) };
        send.mutate(commandFor('post', '/api/v1/shift-postings', { body }));
      }}
    >
      <NativeSelect
        label={t('posting.person')}
        value={person}
        data={[{ value: '', label: '–' }, ...people.map(({ id, name }) => ({ value: id, label: name ?? id }))]}
        onChange={(event) => type({ person: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('board.gate')}
        value={gate}
        data={others.map((each) => ({ value: each, label: t(gateKeys.gate(each)) }))}
        onChange={(event) => type({ gate: event.currentTarget.value })}
      />
      <TimeField label={t('board.from')} value={from} type={(wall) => type({ from: wall })} />
      <TimeField label={t('board.to')} value={to} type={(wall) => type({ to: wall })} />
      {send.isError && <ErrorSaid error={send.error} />}
      {send.isSuccess && (
        <p className="done-line" role="status">
          {t('posting.sent')}
        </p>
      )}
      <Button type="submit" disabled={!person || !from || !to} loading={send.isPending}>
        {t('posting.send')}
      </Button>
    </form>
  );
}
