import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { ask, Failure, freshKey, type DriverTicket } from './api.js';
import { AskPlate } from './ask-plate.jsx';
import { keep, kept } from './kept.js';
import { Pass } from './pass.jsx';
import { LeftPhotos } from './left-photos.jsx';
import { Photos } from './photos.jsx';
import { LanguageContext, Message, Said } from './said.js';
import { placeOf, TicketCard } from './ticket-card.jsx';
import { clock } from './times.js';
import { useTold } from './use-told.js';

const LOOK_MS = 10_000;

/** What this telephone keeps of a ticket: what opens it, and what was seen last. */
interface Kept {
  readonly token: string;
  readonly seen?: DriverTicket;
  /** ISO instant of the telephone. */
  readonly seenAt?: string;
}

/** The ticket whose pass was scanned: what to do now, on one card. */
export function Driver({ link }: { link: string }) {
  const language = useContext(LanguageContext);
  const name = `gate-driver-${link.split('.').slice(0, 2).join('.')}`;
  const [mine, setMine] = useState<Kept | undefined>(() => kept<Kept>(name));
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [showsPass, showPass] = useState(false);
  const token = mine?.token;

  const change = useCallback(
    (next: Kept | undefined) => {
      keep(name, next);
      setMine(next);
    },
    [name],
  );
  const failed = useCallback(
    (error: unknown) => {
      const why = error instanceof Failure ? error : new Failure('offline');
      // The twelve hours are over, or the pass is: it is opened anew.
      if (why.code === 'pass-needed' || why.code === 'sign-in-needed') change(undefined);
      setFailure(why);
    },
    [change],
  );
  const look = useCallback(
    async (by: string) => {
      try {
        const seen = await ask<DriverTicket>(language, 'GET', 'driver/ticket', { token: by });
        change({ token: by, seen, seenAt: new Date().toISOString() });
        setFailure((known) => (known?.offline ? undefined : known));
      } catch (error) {
        failed(error);
      }
    },
    [language, change, failed],
  );
  const settled = useCallback(
    (why?: Failure) => {
      if (why?.code === 'pass-needed' || why?.code === 'sign-in-needed') failed(why);
      else if (token !== undefined) void look(token);
    },
    [token, look, failed],
  );
  const { told, tell, forget } = useTold(`${name}-told`, token, language, settled);
  useEffect(() => {
    if (token === undefined) return undefined;
    void look(token);
    const again = () => document.visibilityState === 'visible' && void look(token);
    const timer = setInterval(again, LOOK_MS);
    addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [token, look]);

  async function attempt(act: () => Promise<void>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setFailure(undefined);
    try {
      await act();
      return true;
    } catch (error) {
      failed(error);
      return false;
    } finally {
      setBusy(false);
    }
  }
  const open = (plateEnd: string) =>
    attempt(async () => {
      const body = { pass: link, plateEnd };
      const { token: given } = await ask<{ token: string }>(language, 'POST', 'driver-access', { body });
      change({ token: given });
    });
  // The code of the yard changes each minute: kept, it would only be refused later.
  const checkIn = (code: string) =>
    attempt(async () => {
      const by = token ?? '';
      await ask(language, 'POST', 'driver/check-in', { token: by, key: freshKey(), body: { code } });
      await look(by);
    });

  if (link === '') {
    return (
      <Message kind="held" title={<Said of="noLink" />}>
        <Said of="noLinkWhy" />
      </Message>
    );
  }
  if (!mine) {
    return (
      <>
        <AskPlate busy={busy} failure={failure} onTell={(end) => void open(end)} />
        <LeftPhotos name={name} over={false} />
      </>
    );
  }
  const { seen } = mine;
  if (showsPass && seen?.pass) return <Pass pass={seen.pass} code={seen.ticket.code} close={() => showPass(false)} />;
  const call = callKey(seen);
  return (
    <>
      {failure?.offline && (
        <Message kind="held" title={<Said of="offline" />}>
          {mine.seenAt && seen ? (
            <Said of="offlineSeen" with={{ time: clock(mine.seenAt, 'Asia/Ho_Chi_Minh') }} />
          ) : (
            <Said of="offlineOpen" />
          )}
        </Message>
      )}
      {failure && !failure.offline && (
        <Message kind="closed" title={failure.title}>
          {failure.detail}
        </Message>
      )}
      {told
        .filter(({ state }) => state === 'REFUSED')
        .map(({ key, about, title, detail }) => (
          <Message key={key} kind="closed" title={<Said of="notTaken" with={{ place: about }} />}>
            {title} {detail}
            <button type="button" onClick={() => forget(key)}>
              <Said of="readIt" />
            </button>
          </Message>
        ))}
      {seen ? (
        <TicketCard
          seen={seen}
          busy={busy}
          answer={told.find(({ key }) => key === call)?.state}
          onAnswer={() => tell(call, 'answer-call', placeOf(seen.next, language))}
          onCheckIn={checkIn}
          onPass={seen.pass && (() => showPass(true))}
        />
      ) : (
        !failure && <div class="skeleton" aria-busy="true" />
      )}
      {seen && seen.next.step !== 'OVER' && <Photos name={name} token={mine.token} />}
      {seen?.next.step === 'OVER' && <LeftPhotos name={name} over />}
    </>
  );
}

/** One name for the answer to one call, so that a second press, or one after a broken line, is the same answer. */
function callKey(seen: DriverTicket | undefined): string {
  const { code = '', call } = seen?.ticket ?? {};
  return `answer-${code}-${call?.lane ?? ''}-${call?.arriveBy.replace(/\D/g, '') ?? ''}`;
}
