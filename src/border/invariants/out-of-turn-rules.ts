import type { CallSheetEvent, OutOfTurnEvent } from '../queue/index.js';
import type { Rule } from './rule.js';

/**
 * A call out of turn names its ground in the same moment, is confirmed by another person than its caller, before its time
 * was over, and is confirmed or left unconfirmed, never both.
 */
export function outOfTurnByTwo(): Rule {
  const calls = new Map<string, { by: string; confirmBy: string; over: boolean }>();
  /** Written on a sheet without a ground, or a ground without a call; by ticket and instant. */
  const owed = new Map<string, number>();
  const count = (ticket: string, at: string, by: number) =>
    void owed.set(`${ticket} at ${at}`, (owed.get(`${ticket} at ${at}`) ?? 0) + by);
  return {
    name: 'out-of-turn-by-two',
    on: ['CallDecided', 'OutOfTurnCalled', 'OutOfTurnConfirmed', 'OutOfTurnUnconfirmed'],
    before: (event) => {
      const { type, data } = event as unknown as CallSheetEvent | OutOfTurnEvent;
      if (type === 'CallDecided') return data.rule === 'OUT_OF_TURN' ? count(data.ticket, data.at, 1) : undefined;
      if (type === 'OutOfTurnCalled') {
        calls.set(data.call, { by: data.by, confirmBy: data.confirmBy, over: false });
        return count(data.ticket, data.at, -1);
      }
      const call = calls.get(data.call);
      if (!call) return `${type} of a call that was never made`;
      if (call.over) return `${type} although it was decided`;
      calls.set(data.call, { ...call, over: true });
      if (type === 'OutOfTurnUnconfirmed') return data.at < call.confirmBy && 'ended before its time was over';
      if (data.by === call.by) return 'confirmed by whoever called';
      return data.at > call.confirmBy && 'confirmed when its time was over';
    },
    *atRest() {
      for (const [call, balance] of owed) {
        if (balance !== 0) yield [`ticket-${call}`, balance > 0 ? 'out of turn without a ground' : 'a ground, no call'];
      }
    },
  };
}
