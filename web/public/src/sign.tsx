export type Kind = 'open' | 'waiting' | 'held' | 'closed';

const LINES: Readonly<Record<Kind, string>> = {
  open: 'M6.5 12.5l4 4 7-8.5',
  waiting: 'M12 6.5V12l3.5 2.5',
  held: 'M12 6v7.5M12 17.2v.3',
  closed: 'M7.5 7.5l9 9M16.5 7.5l-9 9',
};

/** A sign beside a word, never instead of it. */
export function Sign({ kind }: { kind: Kind }) {
  return (
    <svg class={`sign ${kind}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="12" />
      <path d={LINES[kind]} />
    </svg>
  );
}
