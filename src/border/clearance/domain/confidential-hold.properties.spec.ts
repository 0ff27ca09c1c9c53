import * as fc from 'fast-check';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { timelineOf } from './clearance-timeline.js';
import { seenClearance, type Viewer } from './clearance-view.js';
import { clearanceFold, type Clearance, type OpenedClearance } from './clearance.js';
import type { ClearanceEvent } from './clearance-events.js';
import { alignWithCustoms } from './customs-stop.js';
import { failCheck, holdCheck, liftHold, passCheck, revokeCheck, startCheck, waiveCheck } from './decide-check.js';
import { confirmIdentity, findValue } from './found-values.js';
import { turnBack } from './pass-the-border.js';
import { head, minute, officer, opened } from './testing/clearance-story.js';

const load = { plate: true, trailer: false, goods: [{ grams: 1000, packages: 1 }], containers: [] };
const STANDS = { accepted: true, revision: 1, channel: 'GREEN', load } as const;
const WORDS = [
  'start',
  'pass',
  'fail',
  'waive',
  'revoke',
  'hold',
  'lift',
  'stop',
  'unstop',
  'find',
  'confirm',
  'found',
  'other',
] as const;
type Word = (typeof WORDS)[number];

/** What one word of a story does to a clearance at minute `n`; a refused one does nothing. */
function told(clearance: Clearance, word: Word, n: number, stopped: boolean): ClearanceEvent[] {
  const at = minute(n);
  const act = { by: officer('CUSTOMS'), agency: 'CUSTOMS', at, seen: 1 } as const;
  const ordered = { ...act, by: head('CUSTOMS') };
  const declaration = { ...STANDS, stopped };
  const cargo = { direction: 'EXPORT', cargo: 'GENERAL', goods: [{ hs: '08106000' }], channel: 'GREEN' } as const;
  const said = (numbers: string[]) => ({ stopped: numbers, cargo, revision: 7 });
  switch (word) {
    case 'start':
      return startCheck(clearance, act);
    case 'pass':
      return passCheck(clearance, declaration, act);
    case 'fail':
      return failCheck(clearance, declaration, { ...act, reason: 'documents-invalid' });
    case 'waive':
      return waiveCheck(clearance, declaration, { ...ordered, rule: 'green-channel' });
    case 'revoke':
      return revokeCheck(clearance, { ...ordered, reason: 'new-information' });
    case 'hold':
      return holdCheck(clearance, { ...act, legalReason: 'smuggling-suspected', publicReason: 'being-checked' });
    case 'lift':
      return liftHold(clearance, declaration, act);
    case 'stop':
      return alignWithCustoms(clearance, said(['30123456789']), at);
    case 'unstop':
      return alignWithCustoms(clearance, said([]), at);
    case 'find':
      return findValue(clearance, declaration, { ...act, told: { what: 'KG', line: 0, found: n } }, () => [
        'BORDER_GUARD',
        'CUSTOMS',
      ]);
    case 'confirm':
      return confirmIdentity(clearance, declaration, { ...act, parts: ['PLATE'] });
    case 'found': {
      const guard = { ...act, by: officer('BORDER_GUARD'), agency: 'BORDER_GUARD' } as const;
      return findValue(clearance, declaration, { ...guard, told: { what: 'KG', line: 0, found: n } }, () => [
        'CUSTOMS',
      ]);
    }
    default:
      return passCheck(clearance, declaration, { ...act, by: officer('BORDER_GUARD'), agency: 'BORDER_GUARD' });
  }
}

const orNothing = (decide: () => ClearanceEvent[]): ClearanceEvent[] => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
};

interface Twins {
  readonly real: readonly ClearanceEvent[];
  /** The same with an officer who looks in the place of every confidential hold. */
  readonly twin: readonly ClearanceEvent[];
}

/** Goes on with both: what the real one's agency could do at all the twin's does too, holds apart. */
function goOn({ real, twin }: Twins, word: Word, n: number, stopped: boolean): Twins {
  const before = fold(clearanceFold, real);
  const events = orNothing(() => told(before, word, n, stopped));
  const [first] = events;
  const state = fold(clearanceFold, twin);
  const at = (instead: Word) => orNothing(() => told(state, instead, n, stopped));
  // What customs' officers could not do to a held check they did not do; orders and other agencies come all the same.
  const ordered = word === 'stop' || word === 'unstop' || word === 'other' || word === 'found';
  if (!first && !ordered) return { real, twin };
  const after = [...real, ...events];
  if (word === 'hold') {
    const status = state?.checks.find(({ agency }) => agency === 'CUSTOMS')?.status;
    const decided = status === 'PASSED' || status === 'WAIVED';
    return { real: after, twin: [...twin, ...at(decided ? 'revoke' : 'start')] };
  }
  if (word === 'lift') return { real: after, twin };
  return { real: after, twin: [...twin, ...at(word)] };
}

const OTHERS: readonly Viewer[] = [{}, { firm: 'firm-1' }, { agency: 'BORDER_GUARD' }];

function seenBy(events: readonly ClearanceEvent[], viewer: Viewer, n: number) {
  const state = fold(clearanceFold, events) as OpenedClearance;
  const turned = (() => {
    try {
      const by = officer('BORDER_GUARD');
      turnBack(state, { by, at: minute(n + 1), now: minute(n + 1), reason: 'firm-asked' });
      return 'granted';
    } catch (error) {
      return (error as DomainError).code;
    }
  })();
  // Numbers of the stream itself are told to nobody.
  const steps = timelineOf(events, viewer).map((step) => ({ ...step, of: 0 }));
  return { clearance: seenClearance(state, viewer), steps, turned };
}

describe('A confidential hold', () => {
  it('can be told by nobody else from an officer who looks, whatever happens before and after', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 10 }), (words) => {
        let twins: Twins = { real: [opened()], twin: [opened()] };
        let stopped = false;
        for (const [index, word] of words.entries()) {
          twins = goOn(twins, word, index + 1, stopped);
          if (word === 'stop') stopped = true;
          if (word === 'unstop') stopped = false;
          for (const viewer of OTHERS)
            expect(seenBy(twins.real, viewer, index + 1)).toEqual(seenBy(twins.twin, viewer, index + 1));
        }
      }),
      { numRuns: 400 },
    );
  });
});
