import { problemKind } from '../../../shared/domain/problem.js';
import type { PrintedDocument, PrintedPart } from '../../../shared/print/printed-document.js';
import { hanoiStamp } from '../../../shared/print/print-words.js';
import type { Slip } from './slip-of-ticket.query.js';
import { DIRECTION_WORDS, SLIP_WORDS, inAll } from './slip-words.js';

const PASS_POINTS = 110;
const LINK_POINTS = 110;

/**
 * The slip as a thermal printer gives it out.
 * @param origin `https://…` under which the links open
 */
export function printedSlip(slip: Slip, origin: string, printedAt: Date, printedBy: string): PrintedDocument {
  const { code, gateName, driverLink, completionLink } = slip;
  return {
    title: inAll(SLIP_WORDS.title),
    place: inAll(gateName),
    printedAt,
    printedBy,
    paper: 'ROLL_80',
    parts: [
      { kind: 'large', text: code },
      ...callOf(slip),
      { kind: 'facts', facts: factsOf(slip) },
      { kind: 'qr', content: slip.pass, size: PASS_POINTS, caption: inLines(SLIP_WORDS.pass) },
      { kind: 'heading', text: inAll(SLIP_WORDS.missing) },
      ...missingOf(slip),
      completionLink === undefined
        ? { kind: 'qr', content: origin + driverLink, size: LINK_POINTS, caption: inLines(SLIP_WORDS.driver) }
        : { kind: 'qr', content: origin + completionLink, size: LINK_POINTS, caption: inLines(SLIP_WORDS.completion) },
      { kind: 'paragraph', text: inLines(SLIP_WORDS.watch) },
      // Behind #, so that it reaches no server log on its way.
      {
        kind: 'qr',
        content: `${origin}/slip#${encodeURIComponent(slip.pass)}`,
        size: LINK_POINTS,
        caption: inLines(SLIP_WORDS.check),
      },
    ],
  };
}

/** Where to drive now, for a driver who has no telephone to be told by. */
function callOf({ call }: Slip): PrintedPart[] {
  if (!call) return [];
  const by = `${inAll(SLIP_WORDS.thereBy)}: ${hanoiStamp(new Date(call.by))}`;
  return [
    { kind: 'heading', text: inAll(SLIP_WORDS.calledTo) },
    { kind: 'paragraph', strong: true, text: inLines(call.to) },
    { kind: 'paragraph', strong: true, text: by },
  ];
}

function factsOf({ yardName, direction, checkedInAt, plateEnd }: Slip): (readonly [string, string])[] {
  return [
    ...(yardName ? [[inAll(SLIP_WORDS.yard), inAll(yardName)] as const] : []),
    [inAll(SLIP_WORDS.direction), inAll(DIRECTION_WORDS[direction])],
    ...(checkedInAt ? [[inAll(SLIP_WORDS.checkedIn), hanoiStamp(new Date(checkedInAt))] as const] : []),
    ...(plateEnd ? [[inAll(SLIP_WORDS.plate), `…${plateEnd}`] as const] : []),
  ];
}

function missingOf({ missing }: Slip): PrintedPart[] {
  if (missing.length === 0) return [{ kind: 'paragraph', text: inAll(SLIP_WORDS.complete) }];
  const words = [...new Set(missing)].flatMap((code) => problemKind(code)?.title ?? []);
  return words.map((title) => ({ kind: 'paragraph', text: `□ ${inAll(title)}` }));
}

function inLines({ vi, zh, en }: { vi: string; zh: string; en: string }): string {
  return `${vi}\n${zh}\n${en}`;
}
