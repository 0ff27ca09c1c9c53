import { hanoiDay } from '../../../../shared/domain/hanoi-time.js';
import type { PersonalFact } from '../../../../shared/event-store/types.js';
import { refuse } from '../../domain/call-problems.js';
import { writeCall, type CallSheet } from '../../domain/call-sheet.js';
import type { CallSheetEvent, TicketFacts } from '../../domain/queue-events.js';
import { commitment, newSalt } from '../../input-commitment.js';
import type { CallChoice } from './call-choice.js';
import { isByPolicy, type CallWay } from './call-way.js';

/** What every call leaves behind: a line on the day's sheet, bound to evidence that is sealed beside it. */
export interface CallRecord {
  /** Throws `suggestion-outdated` when the choice counted on another sheet. */
  readonly on: (sheet: CallSheet) => CallSheetEvent[];
  readonly evidence: PersonalFact;
}

/** The record of a choice that is called now. */
export function callRecord(
  choice: CallChoice,
  { gate, direction, declaration, firm }: TicketFacts,
  { way, reason, now }: { readonly way: CallWay; readonly reason: string | undefined; readonly now: Date },
): CallRecord {
  const { ticket, lane, stage, class: kind, policy, rule, inputs, asOf, chosenAt } = choice;
  const evidence = { declaration, firm, ticket };
  const salt = newSalt();
  const published = commitment({ inputs, evidence }, salt);
  const chosen = { gate, direction, ticket, lane, stage, class: kind, policy, rule, asOf, chosenAt, inputs };
  const line = { ...chosen, commitment: published, at: now.toISOString(), ...(reason && { reason }) };
  return {
    on: (sheet) => {
      // Sheets end with their day, and so does a choice that counted the calls on one.
      if (isByPolicy(way) && hanoiDay(new Date(chosenAt)) !== hanoiDay(now)) throw refuse('suggestion-outdated');
      return writeCall(sheet, line, isByPolicy(way) ? choice.after : undefined);
    },
    evidence: { ref: `call-evidence-${published}`, subject: declaration, content: { inputs, evidence, salt } },
  };
}
