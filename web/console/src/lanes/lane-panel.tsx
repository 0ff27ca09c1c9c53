import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft';
import { useState } from 'react';
import { Empty } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { useWords } from '../app/words.js';
import { CallByHand } from './call-by-hand.js';
import { CalledLine } from './called-line.js';
import { ChangeLane } from './change-lane.js';
import { Insider } from './insider.js';
import { LaneHead } from './lane-head.js';
import type { Moved } from './moves.js';
import { NextCall } from './next-call.js';
import { orders, type Change } from './orders.js';
import type { Lane, ListedTicket, Suggestion } from './queries.js';
import { Refusals } from './refusals.js';
import { useSuggestion } from './use-suggestion.js';
import { WithdrawCall } from './withdraw-call.js';

type Doing = { readonly change: Change } | { readonly withdraw: string } | 'BY_HAND' | undefined;

interface Props {
  readonly lane: Lane;
  readonly tickets: Readonly<Record<string, ListedTicket>>;
  readonly suggestion: Suggestion | undefined;
  /** Whether this person gives orders here, or only looks. */
  readonly controls: boolean;
  /** What of this lane may go to another one, by its code. */
  readonly movable: (code: string) => Moved | undefined;
  readonly move: (moved: Moved) => void;
  readonly back: () => void;
}

/** The lane that one is at: whom to call next and why, who is called, who is in it, and what may be done with it. */
export function LanePanel({ lane, tickets, suggestion: now, controls, movable, move, back }: Props) {
  const { t } = useWords();
  const [doing, setDoing] = useState<Doing>();
  const { suggestion, was, read } = useSuggestion(lane.lane, now);
  const told = useMine().filter(({ path }) => path.includes(`/lanes/${lane.lane}/`) || ofCalls(path, lane, tickets));
  const waits = told.some(({ state }) => state === 'WAITING');
  const calledHere = told.some(({ body }) => body && 'ticket' in body && body.ticket === was?.ticket);
  const inside = lane.inside === undefined ? undefined : tickets[lane.inside];
  const first = lane.called.map(({ code }) => tickets[code]).find((each) => each !== undefined);
  const leave = () => setDoing(undefined);
  const canCall = controls && !waits && suggestion !== undefined && lane.status === 'OPEN';

  const call = canCall ? () => read && void orders.call(lane.lane, suggestion) : undefined;
  const admit = (ticket: ListedTicket | undefined) => ticket && void orders.admit(lane.lane, ticket);
  const vacate = () => inside && void orders.vacate(lane.lane, inside);
  const key = (act: () => unknown) => () => void (controls && !waits && act());
  const start = (code: string | undefined) => {
    const moved = code === undefined ? undefined : movable(code);
    if (moved) move(moved);
  };
  const turn = (change: Change) => key(() => setDoing({ change }));
  useHotkeys([
    ['c', () => void call?.()],
    ['h', key(() => setDoing('BY_HAND'))],
    ['a', key(() => admit(first))],
    ['v', key(vacate)],
    ['w', key(() => first && setDoing({ withdraw: first.code }))],
    ['m', key(() => start(first?.code ?? suggestion?.code))],
    ['o', turn('OPEN')],
    ['p', turn('PAUSE')],
    ['x', turn('CLOSE')],
    ['r', turn('REVERSE')],
  ]);
  useHotkeys([['Escape', leave]], []);
  const withdrawn = typeof doing === 'object' && 'withdraw' in doing ? tickets[doing.withdraw] : undefined;

  const movesNext =
    controls && !waits && suggestion ? { start: () => start(suggestion.code), byKey: first === undefined } : undefined;

  return (
    <section className="lane-panel" aria-label={t('lanes.lane', { label: lane.lane })}>
      <Button className="back" variant="subtle" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={back}>
        {t('lanes.back')}
      </Button>
      <LaneHead lane={lane} turn={controls ? (change) => setDoing({ change }) : undefined} />
      <Refusals commands={told} />
      {waits && (
        <Status hue="waiting" icon="clock">
          {t('lanes.onItsWay')}
        </Status>
      )}
      {typeof doing === 'object' && 'change' in doing && <ChangeLane lane={lane} change={doing.change} leave={leave} />}
      {withdrawn && <WithdrawCall lane={lane.lane} ticket={withdrawn} leave={leave} />}
      {doing === 'BY_HAND' && <CallByHand lane={lane} leave={leave} />}
      <NextCall suggestion={suggestion} was={calledHere ? undefined : was?.code} call={call} move={movesNext} />
      <section className="panel">
        <h3>{t('lanes.called')}</h3>
        {lane.called.length === 0 && <p className="muted">{t('lanes.nobody')}</p>}
        <ul className="lines">
          {lane.called.map((called) => (
            <CalledLine
              key={called.code}
              called={called}
              ticket={tickets[called.code]}
              controls={controls && !waits}
              first={called.code === first?.code}
              admit={admit}
              withdraw={() => setDoing({ withdraw: called.code })}
              move={() => start(called.code)}
            />
          ))}
        </ul>
      </section>
      <Insider code={lane.inside} ticket={inside} vacate={controls && !waits ? vacate : undefined} />
      {controls ? (
        <div className="row">
          <Button variant="default" onClick={() => setDoing('BY_HAND')} rightSection={<kbd>h</kbd>}>
            {t('lanes.byHand')}
          </Button>
          {lane.mode !== 'SUGGEST' && (
            <Button variant="default" onClick={() => void orders.mode(lane.gate, lane.lane, 'SUGGEST')}>
              {t('lanes.toSuggest')}
            </Button>
          )}
        </div>
      ) : (
        <p className="muted">{t('lanes.onlyLook')}</p>
      )}
    </section>
  );
}

/** Nobody chose a lane yet. */
export function NoLane() {
  const { t } = useWords();
  return (
    <section className="lane-panel">
      <Empty title={t('lanes.choose')} todo={t('lanes.chooseTodo')} />
    </section>
  );
}

/** Whether a command takes back a call to this lane: its address names the ticket alone. */
function ofCalls(path: string, lane: Lane, tickets: Readonly<Record<string, ListedTicket>>): boolean {
  return lane.called.some(({ code }) => tickets[code] && path.includes(`/tickets/${tickets[code].ticket}/`));
}
