import type { ReactNode } from 'react';
import { personalSpans } from '../../../../src/citizen/petitions/domain/public-words.js';

/** A text for the public with what is personal in it marked, by the same rule by which the server refuses it. */
export function Marked({ text, sender }: { readonly text: string; readonly sender: string | undefined }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of personalSpans(text, sender)) {
    if (from < at) continue;
    parts.push(text.slice(at, from));
    parts.push(
      <mark key={from} className="personal">
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** The parts of a text that are personal, for a line beneath a field. */
export function personalParts(text: string, sender: string | undefined): readonly string[] {
  return personalSpans(text, sender).map(({ from, to }) => text.slice(from, to));
}
