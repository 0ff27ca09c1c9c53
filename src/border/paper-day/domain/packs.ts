import type { Fold } from '../../../shared/domain/decider.js';
import { hanoiDay, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../shared/domain/place.js';
import { PACK_FOR, type PackEvent, type PackFor } from './paper-events.js';

/** The packs of a gate's day: how many slips each has, by its number; and the last number. */
export interface Packs {
  readonly last: number;
  readonly slips: ReadonlyMap<number, number>;
}

export function packsStream(gate: Gate, day: string): string {
  return `packs-${gate}-${day}`;
}

export const packsFold: Fold<Packs, PackEvent> = {
  initial: { last: 0, slips: new Map() },
  evolve: ({ slips }, { data }) => ({ last: data.pack, slips: new Map(slips).set(data.pack, data.slips) }),
};

/** So often packs are made. */
const EVERY_MS = 600_000;

/**
 * Gives the day's next number to a pack. Numbers keep pace with the clock, so that they go on rising when a backup is restored
 * that does not know the last ones: their paper lies about.
 */
export function issuePack(
  { last }: Packs,
  { gate, at, ...of }: { gate: Gate; for: PackFor; slips: number; asOf: number; at: Date },
): PackEvent[] {
  const day = hanoiDay(at);
  const round = Math.floor((at.getTime() - startOfHanoiDay(day).getTime()) / EVERY_MS);
  const pack = Math.max(last, round * PACK_FOR.length) + 1;
  return [{ type: 'EmergencyPackIssued', data: { gate, day, pack, ...of, at: at.toISOString() } }];
}

/** A slip's number by its parts: `HN-261129-0417-07`. */
export interface SlipNumber {
  readonly prefix: string;
  /** `2026-11-29`, Hanoi's. */
  readonly day: string;
  readonly pack: number;
  readonly slip: number;
}

export function slipNumber({ prefix, day, pack, slip }: SlipNumber): string {
  const of = day.slice(2).replaceAll('-', '');
  return `${prefix}-${of}-${String(pack).padStart(4, '0')}-${String(slip).padStart(2, '0')}`;
}

/** Undefined for what cannot be the number of a slip. */
export function readSlipNumber(text: string): SlipNumber | undefined {
  const [, prefix = '', year = '', month = '', date = '', pack = '', slip = ''] =
    /^([A-Z]{2})-(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])-(\d{4,6})-(\d{2})$/.exec(text) ?? [];
  const read = { prefix, day: `20${year}-${month}-${date}`, pack: Number(pack), slip: Number(slip) };
  return prefix && slipNumber(read) === text ? read : undefined;
}

/** Whether such a slip was printed. */
export function wasPrinted({ slips }: Packs, { pack, slip }: SlipNumber): boolean {
  return slip >= 1 && slip <= (slips.get(pack) ?? 0);
}
