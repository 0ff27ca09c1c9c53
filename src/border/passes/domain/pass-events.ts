import type { Gate } from '../../../shared/domain/place.js';

export const REISSUE_REASONS = ['PHONE_LOST', 'PRINT_LOST', 'SEEN_BY_OTHERS', 'DECLARATION_CHANGED'] as const;
export type ReissueReason = (typeof REISSUE_REASONS)[number];

/**
 * A ticket's pass was replaced by one of a higher number, which ended the one before. Stream `pass-<ticket>`. The first
 * pass of a ticket needs no event: it begins with the ticket and ends with it.
 */
export type PassEvent = {
  type: 'PassReissued';
  data: {
    ticket: string;
    code: string;
    gate: Gate;
    /** Of the new pass; all lower ones are over. */
    number: number;
    why: ReissueReason;
    /** ISO instant. */
    at: string;
  };
};

export const PASS_EVENT_TYPES = ['PassReissued'] as const satisfies readonly PassEvent['type'][];
