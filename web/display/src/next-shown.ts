import type { NextView } from '../../../src/border/board/board-state/board-state.js';
import { DIRECTIONS, type Direction } from '../../../src/shared/domain/place.js';

/** Codes of one direction that come next. */
export interface NextGroup {
  readonly direction: Direction;
  readonly codes: readonly string[];
}

/** Codes on a screen when only one direction has any. */
export const ALONE = 8;
/** Codes on a screen when both have some: their headings take the room of the rest. */
export const TOGETHER = 6;

/** The next codes that fit; a direction with few leaves its room to the other. */
export function nextShown(next: Readonly<Partial<Record<Direction, NextView>>>): NextGroup[] {
  const groups = DIRECTIONS.map((direction) => ({ direction, codes: next[direction]?.codes ?? [] }));
  const some = groups.filter(({ codes }) => codes.length > 0);
  if (some.length < 2) return some.map((group) => ({ ...group, codes: group.codes.slice(0, ALONE) }));
  const half = TOGETHER / 2;
  return some.map((group) => {
    const others = some.filter((other) => other !== group).reduce((sum, { codes }) => sum + codes.length, 0);
    return { ...group, codes: group.codes.slice(0, Math.max(half, TOGETHER - others)) };
  });
}
