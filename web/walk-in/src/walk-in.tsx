import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { ask, Failure, freshKey, type Missing, type OpenedWalkIn } from './api.js';
import { AskPlate } from './ask-plate.jsx';
import { changeOf, fieldAt, isBegun, sectionFor, wrongIn, type Told } from './fields.js';
import { idOf, MissingByStep, type Wrong } from './form.jsx';
import { keep, kept } from './kept.js';
import { LanguageContext, Message, Said, sentence } from './said.js';

/** What this telephone keeps of a walk-in until it is taken. */
interface Kept {
  readonly plateEnd?: string;
  readonly told: Told;
  /** Sent, and not answered yet: sent again as it was, under the same name. */
  readonly sent?: { readonly key: string; readonly body: object; readonly paths: readonly string[] };
}

type News = 'TAKEN' | 'CHANGED' | 'NOTHING_TYPED' | 'PUT_RIGHT';
const AGAIN_MS = 10_000;
const ENDS = ['walk-in-link-over'];

/** What is missing of a walk-in, told by whoever holds its slip. */
export function WalkIn({ link }: { link: string }) {
  const language = useContext(LanguageContext);
  const name = `gate-walk-in-${link.split('.')[0]}`;
  const [mine, setMine] = useState<Kept>(() => kept<Kept>(name) ?? { told: {} });
  const [opened, setOpened] = useState<OpenedWalkIn>();
  const [failure, setFailure] = useState<Failure>();
  const [wrong, setWrong] = useState<Wrong>({});
  const [news, setNews] = useState<News>();
  const [busy, setBusy] = useState(false);
  const first = useRef(true);
  const running = useRef(false);

  const change = useCallback(
    (next: Kept) => {
      keep(name, next.plateEnd === undefined ? undefined : next);
      setMine(next);
    },
    [name],
  );
  const failed = useCallback(
    (error: unknown) => {
      const why = error instanceof Failure ? error : new Failure('offline');
      setFailure(why);
      // What belongs to a trip that is over is nobody's to read on this telephone.
      if (ENDS.includes(why.code)) change({ told: {} });
      return why;
    },
    [change],
  );
  const open = useCallback(
    async (plateEnd: string, have: Kept): Promise<OpenedWalkIn | undefined> => {
      setBusy(true);
      try {
        const seen = await ask<OpenedWalkIn>(language, 'POST', 'walk-in-links/open', { body: { link, plateEnd } });
        setFailure(undefined);
        setOpened(seen);
        change({ ...have, plateEnd });
        return seen;
      } catch (error) {
        if (failed(error).code === 'walk-in-link-refused') change({ told: have.told });
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [language, link, change, failed],
  );

  /** Sends what is kept as sent; answered or refused it is no longer kept so. */
  const deliver = useCallback(
    async (have: Kept): Promise<void> => {
      if (!have.sent || running.current) return;
      running.current = true;
      setBusy(true);
      const { sent, ...rest } = have;
      try {
        const path = 'walk-in-links/complete';
        const seen = await ask<OpenedWalkIn>(language, 'POST', path, { body: sent.body, key: sent.key });
        const of = (path: string) => sent.paths.some((each) => path === each || path.startsWith(`${each}.`));
        const left = Object.entries(rest.told).filter(([path]) => !of(path));
        setFailure(undefined);
        setOpened(seen);
        setWrong({});
        setNews('TAKEN');
        change({ ...rest, told: Object.fromEntries(left) });
        scrollTo({ top: 0 });
      } catch (error) {
        const why = failed(error);
        if (why.offline) return;
        change(rest);
        if (why.code === 'changed-meanwhile' || why.code === 'walk-in-field-told') {
          if (rest.plateEnd !== undefined && (await open(rest.plateEnd, rest))) setNews('CHANGED');
        }
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [language, change, failed, open],
  );

  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    if (mine.sent) void deliver(mine);
    else if (mine.plateEnd !== undefined) void open(mine.plateEnd, mine);
  }, [mine, deliver, open]);
  // The words of what is missing are the server's.
  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current === language) return;
    spoken.current = language;
    if (opened && mine.plateEnd !== undefined && !mine.sent) void open(mine.plateEnd, mine);
  }, [language, opened, mine, open]);
  const offline = failure?.offline === true;
  useEffect(() => {
    if (!offline || mine.plateEnd === undefined) return undefined;
    const again = () => void (mine.sent ? deliver(mine) : open(mine.plateEnd ?? '', mine));
    const timer = setInterval(again, AGAIN_MS);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [offline, mine, deliver, open]);

  useEffect(() => {
    if (failure?.fields.length) document.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [failure]);

  if (link === '') {
    return (
      <Message kind="held" title={<Said of="noLink" />}>
        <Said of="noLinkWhy" />
      </Message>
    );
  }
  if (failure && ENDS.includes(failure.code)) {
    return (
      <Message kind="closed" title={<Said of="over" />}>
        <Said of="overWhy" />
      </Message>
    );
  }
  if (mine.plateEnd === undefined) {
    return <AskPlate busy={busy} failure={failure} onTell={(end) => void open(end, mine)} />;
  }
  const noLine = (
    <Message kind="held" title={<Said of="offline" />}>
      <Said of="offlineKept" />
    </Message>
  );
  if (!opened) {
    if (offline) return noLine;
    if (failure) return <AskPlate busy={busy} failure={failure} onTell={(end) => void open(end, mine)} />;
    return <div class="skeleton" aria-busy="true" />;
  }

  const sectionOf = (each: Missing) => sectionFor(each, opened.cargo);
  // Goods of a dangerous load are asked for twice: as goods, and for their number.
  const missing = opened.missing.filter(({ path }, n, all) => all.findIndex((each) => each.path === path) === n);
  const sections = missing.flatMap((each) => sectionOf(each) ?? []);
  const atFields = problemsAt(failure, sections);
  const told = (path: string, text: string) => {
    setNews(undefined);
    const { [path]: _, ...others } = wrong;
    setWrong(others);
    change({ ...mine, told: { ...mine.told, [path]: text } });
  };
  const show = (problems: Wrong) => {
    setWrong(problems);
    setNews('PUT_RIGHT');
    const path = Object.keys(problems)[0];
    if (path !== undefined) setTimeout(() => document.getElementById(idOf(path))?.focus(), 0);
  };
  const send = () => {
    const begun = sections.filter((section) => isBegun(section, mine.told));
    setFailure(undefined);
    if (begun.length === 0) return setNews('NOTHING_TYPED');
    const problems: Record<string, string> = {};
    for (const field of begun.flatMap(({ fields }) => fields)) {
      const word = wrongIn(field, mine.told);
      if (word) problems[field.path] = sentence(word, language);
    }
    if (Object.keys(problems).length > 0) return show(problems);
    const changes = begun.map((section) => changeOf(section, mine.told));
    const body = { link, plateEnd: mine.plateEnd, revision: opened.revision, changes };
    const next = { ...mine, sent: { key: freshKey(), body, paths: begun.map(({ path }) => path) } };
    setNews(undefined);
    change(next);
    return void deliver(next);
  };
  const finished = missing.length === 0 ? 'allTold' : sections.length === 0 ? 'yourPart' : undefined;
  return (
    <form
      class="telling"
      noValidate
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !mine.sent) send();
      }}
    >
      {finished ? (
        <Message kind="open" title={<Said of={finished} />}>
          <Said of={finished === 'allTold' ? 'allToldWhy' : 'yourPartWhy'} />
        </Message>
      ) : (
        <>
          <h1>
            <Said of="tell" />
          </h1>
          <p class="muted">
            <Said of="tellWhy" />
          </p>
          {news === 'TAKEN' && (
            <Message kind="open" title={<Said of="taken" />}>
              <Said of="takenWhy" with={{ n: String(missing.length) }} />
            </Message>
          )}
          {news === 'CHANGED' && (
            <Message kind="held" title={<Said of="changed" />}>
              <Said of="changedWhy" />
            </Message>
          )}
        </>
      )}
      <MissingByStep
        missing={missing}
        sectionOf={sectionOf}
        told={mine.told}
        wrong={{ ...atFields, ...wrong }}
        onTell={told}
      />
      {!finished && (
        <div class="end">
          {offline && noLine}
          {failure && !offline && news !== 'CHANGED' && (
            <Message kind="closed" title={Object.keys(atFields).length > 0 ? <Said of="putRight" /> : failure.title}>
              {Object.keys(atFields).length > 0 ? <Said of="putRightWhy" /> : failure.detail}
            </Message>
          )}
          {news === 'PUT_RIGHT' && (
            <Message kind="closed" title={<Said of="putRight" />}>
              <Said of="putRightWhy" />
            </Message>
          )}
          {news === 'NOTHING_TYPED' && (
            <Message kind="held" title={<Said of="nothingTyped" />}>
              <Said of="nothingTypedWhy" />
            </Message>
          )}
          <button type="submit" class="primary" disabled={busy || mine.sent !== undefined}>
            <Said of={busy || mine.sent ? 'sending' : 'send'} />
          </button>
        </div>
      )}
    </form>
  );
}

/** What the server said of fields, at the fields that are shown. */
function problemsAt(failure: Failure | undefined, sections: Parameters<typeof fieldAt>[0]): Wrong {
  const found: Record<string, string> = {};
  for (const { path, message } of failure?.fields ?? []) {
    const field = fieldAt(sections, path);
    if (field) found[field.path] ??= message;
  }
  return found;
}
