import type { Rule } from './rule.js';

/** The number of a pack is given once, and so are its slips'; an entry is applied once, and not once it was put aside. */
export function slipOnce(): Rule {
  const packs = new Set<string>();
  const ended = new Set<string>();
  return {
    name: 'slip-once',
    on: ['EmergencyPackIssued', 'SlipApplied', 'SlipResolved'],
    before: ({ type, stream, data }) => {
      const { pack, entry, how } = data as { pack: number; entry: string; how?: string };
      if (type === 'EmergencyPackIssued') {
        const number = `${stream} ${pack}`;
        return packs.has(number) ? `pack ${pack} was given before` : void packs.add(number);
      }
      if (type === 'SlipResolved') return how === 'DISMISS' ? void ended.add(entry) : undefined;
      return ended.has(entry) ? `${entry} had ended before` : void ended.add(entry);
    },
  };
}
