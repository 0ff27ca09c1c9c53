/** Where somebody asks a clerk to act for him. */
export const CALLER_CHANNELS = ['COUNTER', 'PHONE'] as const;
export type CallerChannel = (typeof CALLER_CHANNELS)[number];

/**
 * How the clerk knows who asks: an identity card that fits the declaration or the firm, the firm called back at the number
 * that is on file, a mandate in writing, the driver's pass, or no more than the ticket's code and the plate.
 */
export const KNOWN_BY = [
  'CALLER_ID_CARD',
  'FIRM_CALLBACK',
  'WRITTEN_MANDATE',
  'DRIVER_PASS',
  'TICKET_CODE_AND_PLATE',
] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

/** What a clerk may do for others. */
export const CALLER_DEEDS = [
  'DECLARE',
  'CORRECT',
  'CHANGE_ON_THE_WAY',
  'WITHDRAW',
  'BOOK',
  'MOVE',
  'GIVE_BACK',
  'EXCHANGE',
  'ANSWER_CALL',
  'REISSUE_PASS',
  'INVITE_PARTY',
  'APPEAL',
] as const;
export type CallerDeed = (typeof CALLER_DEEDS)[number];

/** For whom a clerk acts, as the log keeps it: no names, no numbers. */
export interface Caller {
  readonly channel: CallerChannel;
  readonly knownBy: KnownBy;
}

/** What each way of knowing a caller is good for; a gate's dated setting. */
export type CallerRules = Readonly<Record<KnownBy, readonly CallerDeed[]>>;

/**
 * *Default*: code and plate can be read off the display and the truck, so that they answer a call and nothing more; a driver
 * with his pass may have done what concerns his own drive.
 */
export const PUBLISHED_CALLER_RULES: CallerRules = {
  CALLER_ID_CARD: CALLER_DEEDS,
  FIRM_CALLBACK: CALLER_DEEDS,
  WRITTEN_MANDATE: CALLER_DEEDS,
  DRIVER_PASS: ['CHANGE_ON_THE_WAY', 'ANSWER_CALL', 'REISSUE_PASS', 'MOVE'],
  TICKET_CODE_AND_PLATE: ['ANSWER_CALL'],
};

/** These are shown, not told. */
const AT_THE_COUNTER: readonly KnownBy[] = ['CALLER_ID_CARD', 'WRITTEN_MANDATE', 'DRIVER_PASS'];

export type CallerFault = 'caller-not-identified' | 'caller-known-too-little';

/** Why a clerk may not do this for that caller; undefined when he may. */
export function callerFault(
  { channel, knownBy }: Caller,
  deed: CallerDeed,
  rules: CallerRules,
): CallerFault | undefined {
  if (channel === 'PHONE' && AT_THE_COUNTER.includes(knownBy)) return 'caller-not-identified';
  if (channel === 'COUNTER' && knownBy === 'FIRM_CALLBACK') return 'caller-not-identified';
  return rules[knownBy].includes(deed) ? undefined : 'caller-known-too-little';
}
