import { judgeLog, type LogAtWork } from './judge-log.js';
import { log, type Told } from './testing/told-log.js';

const call = {
  ticket: 'd1',
  gate: 'HUU_NGHI',
  lane: 'HN-1119-X3',
  stage: 'BORDER',
  rule: 'TURN',
  asOf: 1,
};
/** A call that stands on its day's sheet; the ticket owes the other half until a reaction writes it. */
const written: Told = ['calls-HUU_NGHI-EXPORT-2026-11-20', 'CallDecided', call];
const called: Told = ['ticket-d1', 'TicketCalled', call];

/** A log of these facts with a reaction that has read it to its end, until a test has it otherwise. */
class Working implements LogAtWork {
  readonly told: Told[];
  pauses = 0;

  constructor(...told: Told[]) {
    this.told = told;
  }

  read: LogAtWork['read'] = (position) => log(this.told)(position);
  behind: LogAtWork['behind'] = () => Promise.resolve([]);
  end: LogAtWork['end'] = () => Promise.resolve(this.told.length);
  pause: LogAtWork['pause'] = () => Promise.resolve(void (this.pauses += 1));
}

const rulesOwed = ({ owed }: { owed: readonly { rule: string }[] }) => owed.map(({ rule }) => rule);

describe('Whoever holds the rules against a log', () => {
  it('that nobody writes on judges what is owed', async () => {
    const judged = await judgeLog(new Working(written));
    expect([rulesOwed(judged), judged.atRest, judged.late]).toEqual([['called-as-written'], true, []]);
  });

  it('lets a reaction at work finish first: what it was about to do is not owed', async () => {
    const working = new Working(written);
    // It has three more looks to take, and writes with the last.
    let left = 3;
    working.behind = () => Promise.resolve(left > 0 ? ['call-as-written'] : []);
    working.pause = async () => {
      left -= 1;
      if (left === 0) working.told.push(called);
    };
    const judged = await judgeLog(working);
    expect([judged.owed, judged.atRest, judged.events]).toEqual([[], true, 2]);
  });

  it('calls nothing owed for good that is put right between his last look at the log and at the reactions', async () => {
    const working = new Working(written);
    const { read } = working;
    // The log ends for him; before he asks who is late, the reaction has written and read on.
    working.read = async (position, limit) => {
      const events = await read(position, limit);
      if (events.length === 0) working.told.push(called);
      return events;
    };
    const judged = await judgeLog(working);
    expect([rulesOwed(judged), judged.late, judged.atRest]).toEqual([['called-as-written'], [], false]);
    expect((await judgeLog(new Working(...working.told))).owed).toEqual([]);
  });

  it('calls nothing owed for good while a reaction has not read to the end', async () => {
    const working = new Working(written);
    let looks = 0;
    working.behind = () => Promise.resolve(looks++ === 0 ? [] : ['call-as-written']);
    const judged = await judgeLog(working);
    expect([rulesOwed(judged), judged.late, judged.atRest]).toEqual([
      ['called-as-written'],
      ['call-as-written'],
      false,
    ]);
  });

  it('waits ten seconds for a system that never rests, not longer', async () => {
    const working = new Working(written);
    let waited = 0;
    working.behind = () => Promise.resolve(['never-done']);
    working.pause = (ms) => Promise.resolve(void (waited += ms));
    expect((await judgeLog(working)).late).toEqual(['never-done']);
    expect(waited).toBe(10_000);
  });
});
