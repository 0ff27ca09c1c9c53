import { useContext, useEffect, useRef } from 'preact/hooks';
import { encode } from 'uqr';
import type { DriverTicket } from './api.js';
import { LanguageContext, Said, sentence } from './said.js';
import { clocks } from './times.js';

interface Shown {
  readonly pass: NonNullable<DriverTicket['pass']>;
  readonly code: string;
  readonly close: () => void;
}

/** The pass over the whole page, dark on white in either theme, since cameras want it so. It needs no network. */
export function Pass({ pass: { text, validUntil }, code, close }: Shown) {
  const language = useContext(LanguageContext);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && close();
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [close]);
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <section class="pass" aria-labelledby="pass-title">
      <h1 id="pass-title">
        <Said of="pass" />
      </h1>
      <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={sentence('passQr', language)}>
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <output class="code">{code}</output>
      <p>
        <Said of="passHow" />
      </p>
      <p class="muted">
        <Said of="passUntil" with={{ time: `${day(validUntil)} ${clocks([validUntil], language)}` }} />
      </p>
      <button type="button" ref={back} onClick={close}>
        <Said of="back" />
      </button>
    </section>
  );
}

function day(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
  });
}
