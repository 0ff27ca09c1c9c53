import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import type { CheckedSlip } from './answers.js';
import { wholeDay } from '../../shared/time/instants.js';
import { ask, Failure } from './api.js';
import { Message } from './message.jsx';
import { Said, useLanguage } from './said.jsx';
import type { WordName } from './words.js';

const REASONS: readonly WordName[] = ['pass-replaced', 'pass-over', 'not-found'];

/** Whether a printed slip is genuine and counts; its last QR code leads here with its text behind #. */
export function Slip() {
  const language = useLanguage();
  const field = useId();
  const [text, setText] = useState(ofAddress);
  const [checked, setChecked] = useState<CheckedSlip>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const check = useCallback(async (said: string) => {
    setBusy(true);
    setFailure(undefined);
    setChecked(undefined);
    try {
      // A copied text brings line breaks with it, and a whole link its address.
      const plain = said.replace(/[\r\n\t]/g, '').replace(/^.*?(?=LSP1:)/, '');
      setChecked(await ask<CheckedSlip>('slips/check', 'vi', { text: plain }));
    } catch (error) {
      setFailure(error instanceof Failure ? error.code : 'offline');
    } finally {
      setBusy(false);
    }
  }, []);
  useEffect(() => {
    const look = () => {
      const said = ofAddress();
      setText(said);
      if (said) void check(said);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [check]);
  return (
    <section class="wide narrow" aria-labelledby="slip">
      <h1 id="slip">
        <Said of="slip" />
      </h1>
      <p>
        <Said of="slipWhy" />
      </p>
      <div role="status">
        {checked && <Checked slip={checked} />}
        {failure && <NotChecked code={failure} />}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) void check(text.trim());
        }}
      >
        <div class="field">
          <label for={field}>
            <Said of="slipText" />
          </label>
          <textarea
            id={field}
            rows={4}
            value={text}
            spellcheck={false}
            autoComplete="off"
            lang={language}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="primary" aria-disabled={busy}>
          <Said of={busy ? 'checking' : 'check'} />
        </button>
      </form>
    </section>
  );
}

function ofAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function Checked({ slip: { valid, why, code, number, issuedAt, validUntil } }: { slip: CheckedSlip }) {
  const language = useLanguage();
  const reason = REASONS.find((each) => each === why);
  return (
    <div class="ticket">
      <Message kind={valid ? 'open' : 'closed'} title={<Said of={valid ? 'slipValid' : 'slipOver'} />}>
        <p>
          <Said of={valid ? 'slipValidWhy' : (reason ?? 'pass-over')} />
        </p>
      </Message>
      <p class="ticket-code">{code}</p>
      <dl>
        <div>
          <dt>
            <Said of="issued" />
          </dt>
          <dd>{wholeDay(Date.parse(issuedAt), language)}</dd>
        </div>
        <div>
          <dt>
            <Said of="validUntil" />
          </dt>
          <dd>{wholeDay(Date.parse(validUntil), language)}</dd>
        </div>
        <div>
          <dt>
            <Said of="number" />
          </dt>
          <dd>{number}</dd>
        </div>
      </dl>
    </div>
  );
}

function NotChecked({ code }: { code: string }) {
  const [title, why]: [WordName, WordName] =
    code === 'offline'
      ? ['failed', 'failedWhy']
      : code === 'too-many-requests'
        ? ['tooMany', 'tooManyWhy']
        : ['slipFalse', 'slipFalseWhy'];
  return (
    <Message kind={title === 'slipFalse' ? 'closed' : 'held'} title={<Said of={title} />}>
      <p>
        <Said of={why} />
      </p>
    </Message>
  );
}
