import { ChoiceOutdated } from './choose-again.js';
import { isFree, type TicketCode } from './domain/ticket-code.js';
import type { TicketCodeEvent } from './domain/queue-events.js';
import { codeStream } from './queue-streams.js';

export type CodeCandidates = readonly [string, string, string];
type CodeName = 'code1' | 'code2' | 'code3';

/** The streams of three candidates, to be folded beside a ticket. */
export function codeStreams([first, second, third]: CodeCandidates) {
  return { code1: codeStream(first), code2: codeStream(second), code3: codeStream(third) };
}

/** The first candidate that is free, and what takes it. Throws `ChoiceOutdated` when none is. */
export function freeCode(candidates: CodeCandidates, states: Record<CodeName, TicketCode>, ticket: string, now: Date) {
  const found = [states.code1, states.code2, states.code3].findIndex((state) => isFree(state, now));
  const code = candidates[found];
  if (code === undefined) throw new ChoiceOutdated('Every candidate code is in use');
  const taken: TicketCodeEvent = { type: 'TicketCodeTaken', data: { code, ticket, at: now.toISOString() } };
  return {
    code,
    events: { [`code${found + 1}` as CodeName]: [taken] } as Partial<Record<CodeName, TicketCodeEvent[]>>,
  };
}
