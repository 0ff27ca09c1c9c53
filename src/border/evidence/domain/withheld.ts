import type { Agency } from '../../../shared/domain/place.js';

/** The events of a check; what they say of holds is its own agency's. */
const OF_A_CHECK: ReadonlySet<string> = new Set([
  'CheckStarted',
  'CheckPassed',
  'CheckFailed',
  'CheckHeld',
  'HoldLifted',
  'CheckWaived',
  'CheckRevoked',
  'CorrectionNoted',
]);

/**
 * Whether an event is withheld from an agency's evidence: all of other agencies' checks, of whatever kind, so that a
 * confidential hold looks like any other step. Nothing is withheld from the auditor.
 */
export function isWithheld(
  event: { readonly type: string; readonly data: object },
  agency: Agency | undefined,
): boolean {
  return agency !== undefined && OF_A_CHECK.has(event.type) && (event.data as { agency?: Agency }).agency !== agency;
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
