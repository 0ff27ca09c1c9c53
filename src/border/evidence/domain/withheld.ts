import type { Agency, Gate } from '../../../shared/domain/place.js';

/** The events of a check, and what officers add beside it; what they say of holds and of who looked is its own agency's. */
const OF_A_CHECK: ReadonlySet<string> = new Set([
  'CheckStarted',
  'CheckPassed',
  'CheckFailed',
  'CheckHeld',
  'HoldLifted',
  'CheckWaived',
  'CheckRevoked',
  'ValueFound',
  'IdentityConfirmed',
  'PapersInOrder',
  'CorrectionNoted',
]);

/** Whose evidence it is: an agency's at its gate; the auditor's has neither. */
export interface Whose {
  readonly agency?: Agency;
  readonly gate?: Gate;
}

interface Logged {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

/**
 * Whether an event is withheld from an agency's evidence: all of other agencies' checks, of whatever kind, so that a
 * confidential hold looks like any other step, and what happened at another gate, its own agency's holds there among
 * it. Nothing is withheld from the auditor.
 */
export function isWithheld(event: Logged, { agency, gate }: Whose): boolean {
  if (agency === undefined) return false;
  const ofOthers = OF_A_CHECK.has(event.type) && (event.data as { agency?: Agency }).agency !== agency;
  return ofOthers || (gate !== undefined && !isOfGate(event, gate));
}

/** What was declared is every gate's that it was declared to; a move from gate to gate happened at both. */
function isOfGate({ stream, data }: Logged, here: Gate): boolean {
  if (stream.startsWith('declaration-')) return true;
  const { gate, to, was } = data as { gate?: Gate; to?: unknown; was?: { gate?: Gate } };
  return gate === undefined || gate === here || to === here || was?.gate === here;
}

/** Where events name the reference of a sealed fact. */
const SEALED = ['content', 'note', 'details', 'statement', 'text', 'words', 'plate'] as const;

/** The references of sealed facts that an event names. */
export function sealedIn({ data }: { readonly data: object }): readonly string[] {
  const { change, onto } = data as { change?: { note?: unknown }; onto?: unknown };
  const plates = Array.isArray(onto) ? (onto as { plate?: unknown }[]).map(({ plate }) => plate) : [];
  const named = SEALED.map((name) => (data as Readonly<Record<string, unknown>>)[name]);
  return [...named, change?.note, ...plates].filter((ref): ref is string => typeof ref === 'string');
}
