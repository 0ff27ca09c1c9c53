import { useEffect, useMemo, useState } from 'preact/hooks';
import type { GateNow } from './answers.js';
import { timeAt } from '../../shared/time/board-clock.js';
import { Feed, type Known } from './feed.js';
import { Glance } from './glance.jsx';
import { LookUp } from './look-up.jsx';
import { Message } from './message.jsx';
import { News } from './news.jsx';
import { Said, useLanguage } from './said.jsx';
import { clocksNow, span } from './times.js';
import { Today } from './today.jsx';
import { Trend } from './trend.jsx';
import { Waits } from './waits.jsx';

const ORDER = ['HUU_NGHI', 'TAN_THANH', 'COC_NAM', 'CHI_MA'];
/** Older than this, the page says how old it is. */
const STALE_MS = 60_000;

/** The gates now; it changes by itself. */
export function Home() {
  const [known, show] = useState<Known>({ ageMs: 0, heldAt: performance.now(), way: 'none' });
  const [monotonic, tick] = useState(() => performance.now());
  useEffect(() => {
    new Feed(show).begin();
    const timer = setInterval(() => tick(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const { status, clock } = known;
  const now = clock ? timeAt(clock, Math.max(monotonic, clock.at)) : Date.now();
  // Times are told by the minute: parts are drawn anew when one has passed or something has changed.
  const minute = Math.floor(now / 60_000) * 60_000;
  const gates = useMemo(() => gatesOf(status?.gates ?? {}), [status]);
  if (!status) return <Loading failed={known.way === 'none' && monotonic - known.heldAt > 8_000} />;
  return (
    <>
      <div class="wide">
        <State known={known} now={minute} monotonic={monotonic} />
        <Glance gates={gates} now={minute} />
        <div class="columns">
          <div>
            <Waits gates={gates} now={minute} />
            <LookUp now={minute} />
          </div>
          <News gates={gates} now={minute} />
        </div>
        <Today gates={gates} now={minute} />
        <Trend gates={gates} today={gates[0]?.today.day ?? ''} />
      </div>
    </>
  );
}

function gatesOf(gates: Readonly<Record<string, GateNow>>): GateNow[] {
  return ORDER.flatMap((name) => gates[name] ?? []);
}

/** Both clocks, and how far what follows can be trusted. */
function State({ known, now, monotonic }: { known: Known; now: number; monotonic: number }) {
  const language = useLanguage();
  const age = known.ageMs + Math.max(0, monotonic - known.heldAt);
  return (
    <>
      <div class="state">
        <p class="clocks">{clocksNow(now, language)}</p>
        {known.way !== 'none' && age <= STALE_MS && (
          <p class="way">
            <Said of={known.way === 'live' ? 'live' : 'polling'} />
          </p>
        )}
      </div>
      <div role="status">
        {known.clock?.training && <Message kind="held" title={<Said of="training" />} />}
        {known.clock && known.clock.kind !== 'real' && <Message kind="held" title={<Said of="simulated" />} />}
        {age > STALE_MS && (
          <Message kind="held" title={<Said of="stale" with={{ span: span(age, language) }} />}>
            <p>
              <Said of="staleWhy" />
            </p>
          </Message>
        )}
      </div>
    </>
  );
}

function Loading({ failed }: { failed: boolean }) {
  return (
    <div class="wide">
      <h1 class="unseen">
        <Said of="now" />
      </h1>
      <div role="status">
        {failed && (
          <Message kind="held" title={<Said of="nothing" />}>
            <p>
              <Said of="nothingWhy" />
            </p>
          </Message>
        )}
        <p class="unseen">
          <Said of="loading" />
        </p>
      </div>
      <div class="gates" aria-hidden="true">
        <div class="skeleton" />
        <div class="skeleton" />
      </div>
    </div>
  );
}
