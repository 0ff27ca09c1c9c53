/** What the assistant answers beside procedures: the gate, and where a ticket or dossier stands. */
export const TOPICS = [
  'OPENING_HOURS',
  'STATE_NOW',
  'WAIT',
  'CLOSURES',
  'HOW_TO_BOOK',
  'FEES',
  'PAPERS',
  'TICKET_STATUS',
  'DOSSIER_STATUS',
  'PASS',
  'NO_SHOW',
  'APPEAL',
  'DRIVER_ACCESS',
  'CALL',
  'CORRECTION',
] as const;
export type Topic = (typeof TOPICS)[number];

export function isTopic(id: string): id is Topic {
  return (TOPICS as readonly string[]).includes(id);
}
