import type { LaneKind, LaneStatus } from '../../../shared/domain/place.js';

/** What a sign needs to know of a lane. */
export interface LaneOnSign {
  readonly label: string;
  readonly kind: LaneKind;
  readonly status: LaneStatus;
  readonly called: readonly { readonly code: string; readonly at: string }[];
}

/** A lane that is open and calls nobody; one that takes nobody. */
const NOBODY = '-';
const SHUT = 'X';
const KINDS: readonly LaneKind[] = ['BORDER', 'BAY', 'EXIT'];

/**
 * One line of so many characters for each lane, borders first, then bays and exits, by number: the lane at the left, at the
 * right the vehicle called last without the gate's prefix. Printable ASCII alone, which every sign can show.
 */
export function signLines(lanes: readonly LaneOnSign[], prefix: string, width: number): string[] {
  return lanes
    .toSorted(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.label.localeCompare(b.label, 'en', { numeric: true }),
    )
    .map((lane) => lineOf(plain(lane.label), plain(shownAt(lane, prefix)), width));
}

function shownAt({ status, called }: LaneOnSign, prefix: string): string {
  const last = called.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  if (!last) return status === 'OPEN' ? NOBODY : SHUT;
  return last.code.startsWith(`${prefix}-`) ? last.code.slice(prefix.length + 1) : last.code;
}

/** Too narrow a sign shows the end of the code, which tells vehicles apart. */
function lineOf(lane: string, shown: string, width: number): string {
  const room = width - shown.length;
  if (room <= 0) return shown.slice(-width);
  return lane.slice(0, Math.max(0, room - 1)).padEnd(room) + shown;
}

function plain(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?');
}
