import type { DrawEntryEvent, DrawEvent, SlotEvent } from '../queue/index.js';
import type { Rule } from './rule.js';

type Told = DrawEntryEvent | Extract<DrawEvent, { type: 'DrawCommitted' | 'DrawRevealed' | 'DrawAborted' }>;

/** A draw is committed to before it is carried out, once, among those who had entered, when no other of its hour is open; it gives no place to anybody else. */
export function drawnAmongEntrants(): Rule {
  const entered = new Map<string, string>();
  const committed = new Map<string, readonly string[]>();
  const ended = new Set<string>();
  const won = new Map<string, Set<string>>();
  const begun = new Map<string, string>();
  return {
    name: 'drawn-among-entrants',
    on: ['DrawEntered', 'DrawLeft', 'DrawCommitted', 'DrawRevealed', 'DrawAborted', 'SlotBooked', 'SlotDrawBegun'],
    before: (event) => {
      const { type, data } = event as unknown as Told | Extract<SlotEvent, { type: 'SlotBooked' | 'SlotDrawBegun' }>;
      if (type === 'DrawEntered') return void entered.set(data.entry, data.ticket);
      if (type === 'DrawLeft') return undefined;
      if (type === 'DrawCommitted') {
        const stranger = data.entrants.find((entry) => !entered.has(entry));
        const twice = committed.has(data.draw) && 'committed to twice';
        committed.set(data.draw, data.entrants);
        return twice || (stranger !== undefined && `${stranger} had not entered`);
      }
      if (type === 'SlotDrawBegun') {
        const open = begun.get(data.slot);
        begun.set(data.slot, data.draw);
        return open !== undefined && !ended.has(open) && `the draw ${open} of its hour was not over`;
      }
      if (type === 'SlotBooked') {
        const { draw, ticket } = data;
        return (
          draw !== undefined && !won.get(draw)?.has(ticket) && `${ticket} has a place of a draw that it did not win`
        );
      }
      const twice = ended.has(data.draw) && 'carried out twice';
      ended.add(data.draw);
      if (type === 'DrawAborted' || twice) return twice;
      const winners = data.outcomes.filter(({ outcome }) => outcome === 'WON').map(({ entry }) => entry);
      const entrants = committed.get(data.draw);
      won.set(data.draw, new Set(winners.map((entry) => entered.get(entry) ?? '')));
      if (!entrants) return 'carried out without a commitment';
      const stranger = winners.find((entry) => !entrants.includes(entry));
      return stranger !== undefined && `${stranger} won, and was not among the entrants`;
    },
  };
}
