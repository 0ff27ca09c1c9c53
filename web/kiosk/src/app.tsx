import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Api, Failure, freshKey, type Here, type Ticket, type WalkIn } from './api.js';
import { useIdle } from './idle.js';
import { printAt } from './print.js';
import { AskCargo, AskDirection, AskDigits, AskPlate, Confirm, Done, SeeStaff, Welcome } from './steps.js';
import { LanguageContext, Message, Said } from './said.js';
import { NOTHING, type Told } from './told.js';
import type { Language } from './words.js';

type Step = 'WELCOME' | 'DIRECTION' | 'CARGO' | 'PLATE' | 'PHONE' | 'CONFIRM' | 'CODE' | 'DONE' | 'SEE_STAFF';
const BEFORE: Partial<Record<Step, Step>> = {
  DIRECTION: 'WELCOME',
  CARGO: 'DIRECTION',
  PLATE: 'CARGO',
  PHONE: 'PLATE',
  CONFIRM: 'PHONE',
};

const LOOK_AGAIN_MS = 5_000;

export function App({ token }: { token: string | undefined }) {
  const [language, setLanguage] = useState<Language>('vi');
  const [step, setStep] = useState<Step>('WELCOME');
  const [told, setTold] = useState<Told>(NOTHING);
  const [walkIn, setWalkIn] = useState<WalkIn>();
  const [ticket, setTicket] = useState<Ticket>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const key = useRef(freshKey());
  const api = useMemo(() => new Api(token ?? '', language), [token, language]);
  const { here, standing } = useHere(api, token);

  const clear = useCallback(() => {
    setLanguage('vi');
    setStep('WELCOME');
    setTold(NOTHING);
    setWalkIn(undefined);
    setTicket(undefined);
    setFailure(undefined);
    document.getElementById('paper')?.remove();
  }, []);
  const left = useIdle(step !== 'WELCOME' && !busy, clear);

  const go = (to: Step, more: Partial<Told> = {}) => {
    setFailure(undefined);
    setTold({ ...told, ...more });
    // Another thing is told: another command, and no longer a retry of the last one.
    key.current = freshKey();
    setStep(to);
  };
  const tell = (more: Partial<Told>) => {
    setFailure(undefined);
    key.current = freshKey();
    setTold({ ...told, ...more });
  };
  async function attempt(act: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await act();
    } catch (error) {
      const failed = error instanceof Failure ? error : new Failure('offline');
      // It has changed by the time that it is typed anew.
      if (failed.code === 'yard-code-wrong') tell({ code: '' });
      setFailure(failed);
    } finally {
      setBusy(false);
    }
  }
  const register = () =>
    attempt(async () => {
      const { plate, phone, cargo, direction } = told;
      const body = { plate, cargo, direction, ...(phone && { phone }) };
      setWalkIn(await api.register(body, key.current));
      key.current = freshKey();
      setStep('CODE');
    });
  const print = (of: string) => attempt(async () => printAt(await api.slip(of)));
  const checkIn = () =>
    attempt(async () => {
      const made = await api.checkIn(walkIn?.id ?? '', here?.yard ?? '', told.code, key.current);
      setTicket(made);
      setStep('DONE');
      printAt(await api.slip(made.ticket));
    });

  const state = token === undefined || failure?.kind === 'refused' ? 'refused' : standing;
  if (state === 'refused') return <Message name="refused" why="refusedWhy" kind="closed" all />;
  if (state === 'loading') return <div class="skeleton" aria-busy="true" />;
  if (state === 'offline' && step === 'WELCOME') return <Message name="offline" why="offlineWhy" kind="held" all />;
  const back = BEFORE[step];
  return (
    <LanguageContext.Provider value={language}>
      <main class={`step step-${step.toLowerCase()}`} lang={language} aria-busy={busy}>
        <header>
          <strong>{here?.name}</strong>
          {back && (
            <button type="button" class="back" disabled={busy} onClick={() => go(back)}>
              ← <Said of="back" />
            </button>
          )}
        </header>
        {step === 'WELCOME' && (
          <Welcome
            onChoose={(chosen) => {
              setLanguage(chosen);
              go('DIRECTION');
            }}
          />
        )}
        {step === 'DIRECTION' && <AskDirection onChoose={(direction) => go('CARGO', { direction })} />}
        {step === 'CARGO' && <AskCargo onChoose={(cargo) => go('PLATE', { cargo })} />}
        {step === 'PLATE' && (
          <AskPlate value={told.plate} onTell={(plate) => tell({ plate })} onNext={() => go('PHONE')} />
        )}
        {step === 'PHONE' && (
          <AskDigits
            title="phone"
            why="phoneWhy"
            value={told.phone}
            most={15}
            skip={told.phone === ''}
            ready={told.phone === '' || told.phone.length >= 9}
            onTell={(phone) => tell({ phone })}
            onNext={() => go('CONFIRM')}
          />
        )}
        {step === 'CONFIRM' && <Confirm told={told} busy={busy} onSend={() => void register()} />}
        {step === 'CODE' && (
          <AskDigits
            title="code"
            why="codeWhy"
            value={told.code}
            most={6}
            ready={told.code.length === 6}
            busy={busy}
            onTell={(code) => tell({ code })}
            onNext={() => void checkIn()}
            other={{ title: 'noCode', onPress: () => go('SEE_STAFF') }}
          />
        )}
        {step === 'DONE' && ticket && (
          <Done ticket={ticket} walkIn={walkIn} busy={busy} onPrint={() => void print(ticket.ticket)} onEnd={clear} />
        )}
        {step === 'SEE_STAFF' && <SeeStaff plate={told.plate} onEnd={clear} />}
        {failure?.kind === 'offline' && <Message name="offline" why="offlineWhy" kind="held" />}
        {failure?.kind === 'problem' && <Message title={failure.title} detail={failure.detail} kind="closed" />}
        {left !== undefined && (
          <div class="idle" role="alertdialog">
            <h2>
              <Said of="still" />
            </h2>
            <p>
              <Said of="clears" n={left} />
            </p>
            <button type="button" class="big primary">
              <Said of="stay" />
            </button>
          </div>
        )}
      </main>
    </LanguageContext.Provider>
  );
}

/** Where this kiosk stands, asked again as long as it is not known. */
function useHere(api: Api, token: string | undefined) {
  const [here, setHere] = useState<Here>();
  const [standing, setStanding] = useState<'loading' | 'ready' | 'offline' | 'refused'>('loading');
  useEffect(() => {
    if (token === undefined) return undefined;
    let stopped = false;
    const look = async () => {
      try {
        const found = await api.here();
        if (!stopped) setHere(found);
        if (!stopped) setStanding('ready');
      } catch (error) {
        const refused = error instanceof Failure && error.kind === 'refused';
        if (!stopped) setStanding(refused ? 'refused' : 'offline');
      }
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [api, token]);
  return { here, standing };
}
