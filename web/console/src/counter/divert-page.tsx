import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import type { Schemas } from '../../../shared/api/client.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { useMyYards, usePost, useYards } from './use-post.js';
import { YardChoice } from './yard-choice.js';
import { yardHere } from './yards.js';

const REASONS = ['YARD_FULL', 'FLOOD', 'INCIDENT', 'ROAD_BLOCKED', 'SORTING'] as const;
const CLASSES = ['PERISHABLE', 'LIVE_ANIMALS', 'AEO', 'DANGEROUS', 'ORDINARY', 'EMPTY'] as const;

/** Sends waiting vehicles to another yard, who came last first; each keeps its place in the queue. */
export function DivertPage() {
  const { t } = useWords();
  const { gate, operator } = usePost();
  const { yards: mine, yard: from, choose } = useMyYards();
  const yards = useYards();
  const [typed, setTyped] = useState({
    to: '',
    reason: 'YARD_FULL' as (typeof REASONS)[number],
    class: '',
    most: '10',
  });
  const send = useSend<Schemas['DiversionsAnswer']>();
  if (!operator) return <NotFound />;
  const others = yards.filter(({ yard }) => yard !== from);
  const to = yardHere(others, typed.to);
  const most = Number(typed.most);
  const ready = from !== '' && to !== '' && Number.isInteger(most) && most >= 1 && most <= 200;
  const change = (more: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...more }));
  const done = send.data?.items.filter(({ verdict }) => verdict === 'done').length ?? 0;
  return (
    <div className="page stack fees counter">
      <h1>{t('counter.divert')}</h1>
      <form
        className="panel stack register"
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          const of = typed.class ? { class: typed.class as (typeof CLASSES)[number] } : {};
          const body = { from, to, reason: typed.reason, most, ...of };
          send.mutate(commandFor('post', '/api/v1/gates/{gate}/diversions', { path: { gate }, body }));
        }}
      >
        <p className="muted">{t('counter.divertWhy')}</p>
        <div className="pair">
          <YardChoice label={t('counter.from')} yards={mine} value={from} onChange={choose} />
          <YardChoice label={t('counter.to')} yards={others} value={to} onChange={(yard) => change({ to: yard })} />
        </div>
        <div className="pair">
          <NativeSelect
            label={t('counter.reason')}
            value={typed.reason}
            data={REASONS.map((each) => ({ value: each, label: t(`divertReason.${each}`) }))}
            onChange={(event) => change({ reason: event.currentTarget.value as (typeof REASONS)[number] })}
          />
          <NativeSelect
            label={t('counter.whom')}
            value={typed.class}
            data={[
              { value: '', label: t('list.all') },
              ...CLASSES.map((each) => ({ value: each, label: t(gateKeys.class(each)) })),
            ]}
            onChange={(event) => change({ class: event.currentTarget.value })}
          />
        </div>
        <TextInput
          label={t('counter.most')}
          inputMode="numeric"
          value={typed.most}
          onChange={(event) => change({ most: event.currentTarget.value })}
        />
        {send.isError && <ErrorSaid error={send.error} />}
        {send.data && <p role="status">{t('counter.diverted', { done, refused: send.data.items.length - done })}</p>}
        <Button type="submit" disabled={!ready} loading={send.isPending}>
          {t('counter.divertDo')}
        </Button>
      </form>
    </div>
  );
}
