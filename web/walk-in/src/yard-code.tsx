import { useState } from 'preact/hooks';
import { Said } from './said.js';

const DIGITS = 6;

/** What the display of the yard shows, which whoever stands before it can read. */
export function YardCode({ busy, onCheckIn }: { busy: boolean; onCheckIn: (code: string) => Promise<boolean> }) {
  const [code, setCode] = useState('');
  const ready = code.length === DIGITS && !busy;
  return (
    <form
      class="yard-code"
      onSubmit={(event) => {
        event.preventDefault();
        // It has changed by the time that it is typed anew.
        if (ready) void onCheckIn(code).then(() => setCode(''));
      }}
    >
      <label for="yard-code">
        <Said of="yardCode" />
      </label>
      <input
        id="yard-code"
        class="digits"
        inputMode="numeric"
        autocomplete="off"
        maxLength={8}
        value={code}
        onInput={({ currentTarget }) => setCode(currentTarget.value.replace(/\D/g, '').slice(0, DIGITS))}
      />
      <p class="muted">
        <Said of="yardCodeWhy" />
      </p>
      <button type="submit" disabled={!ready}>
        <Said of="checkIn" />
      </button>
    </form>
  );
}
