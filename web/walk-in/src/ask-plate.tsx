import { useState } from 'preact/hooks';
import type { Failure } from './api.js';
import { Message, Said } from './said.js';

const SHORTEST = 3;

/** Asks for the end of the plate, which whoever stands before the vehicle can read. */
export function AskPlate({
  busy,
  failure,
  onTell,
}: {
  busy: boolean;
  failure: Failure | undefined;
  onTell: (plateEnd: string) => void;
}) {
  const [end, setEnd] = useState('');
  // What opened it is over, or the pass is; to sign in, as others are told to, drivers have nothing.
  const closed = failure?.code === 'sign-in-needed';
  const ready = end.length >= SHORTEST && !busy;
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onTell(end);
      }}
    >
      <h1>
        <label for="plate-end">
          <Said of="askPlate" />
        </label>
      </h1>
      <p class="muted">
        <Said of="askPlateWhy" />
      </p>
      <input
        id="plate-end"
        class="plate-end"
        value={end}
        maxLength={6}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={failure && !failure.offline && !closed ? true : undefined}
        onInput={({ currentTarget }) => setEnd(currentTarget.value.replace(/[\s.-]/g, '').toUpperCase())}
      />
      <button type="submit" class="primary" disabled={!ready}>
        <Said of={busy ? 'opening' : 'open'} />
      </button>
      {failure?.offline && (
        <Message kind="held" title={<Said of="offline" />}>
          <Said of="offlineOpen" />
        </Message>
      )}
      {closed && (
        <Message kind="held" title={<Said of="closedHere" />}>
          <Said of="closedHereWhy" />
        </Message>
      )}
      {failure && !failure.offline && !closed && (
        <Message kind="closed" title={failure.title}>
          {failure.detail}
        </Message>
      )}
    </form>
  );
}
