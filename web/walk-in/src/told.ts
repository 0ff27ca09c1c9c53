import type { Failure } from './api.js';

/** Something that the driver told, kept on his telephone until the gate has said what became of it. */
export interface Told {
  /** The `Idempotency-Key`: sent twice, it is done once. */
  readonly key: string;
  readonly path: string;
  /** Place that it is about, as the driver read it. */
  readonly about: string;
  /** ISO instant by the gate's clock. */
  readonly toldAt: string;
  readonly state: 'WAITING' | 'SENT' | 'REFUSED';
  /** What the gate said when it refused. */
  readonly title?: string;
  readonly detail?: string;
}

/** Said again while nothing answers, or while the gate cannot now. */
const LATER = ['offline', 'too-many-requests', 'try-again'];
/** The pass has to be opened anew; then it goes. */
const OPEN_FIRST = ['pass-needed', 'sign-in-needed'];

/** The list with one more; what was told already stays as it is. */
export function telling(list: readonly Told[], one: Omit<Told, 'state'>): readonly Told[] {
  return list.some(({ key }) => key === one.key) ? list : [...list, { ...one, state: 'WAITING' }];
}

/** The oldest that was not sent. */
export function nextToSend(list: readonly Told[]): Told | undefined {
  return list.find(({ state }) => state === 'WAITING');
}

/** What a failure, or none, makes of what was told. */
export function settled(list: readonly Told[], key: string, failure?: Failure): readonly Told[] {
  if (failure && [...LATER, ...OPEN_FIRST].includes(failure.code)) return list;
  const outcome = failure
    ? { state: 'REFUSED' as const, title: failure.title, detail: failure.detail }
    : { state: 'SENT' as const };
  return list.map((each) => (each.key === key ? { ...each, ...outcome } : each));
}

/** A refusal was read. */
export function read(list: readonly Told[], key: string): readonly Told[] {
  return list.filter((each) => each.key !== key);
}
