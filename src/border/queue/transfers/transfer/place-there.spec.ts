import { settingStream } from '../../../../shared/settings/define-setting.js';
import type { CalendarView } from '../../../gates/index.js';
import { slotCapacityFold } from '../../domain/slot-capacity.js';
import { slotFold } from '../../domain/slot.js';
import { Life } from '../../domain/testing/ticket-life.js';
import { CALLING_POLICY } from '../../settings/calling-policy.setting.js';
import { DRAW_RULES } from '../../settings/draw-rules.setting.js';
import { SLOT_RULES } from '../../settings/slot-rules.setting.js';
import { placeThere } from './place-there.js';

const hour = { from: '2026-11-22T02:00:00.000Z', to: '2026-11-22T03:00:00.000Z' };
const told = { gate: 'TAN_THANH', route: 'TT-1088', direction: 'EXPORT', ...hour } as const;
const open = { intervals: [{ ...told, interval: 'i', mode: 'NORMAL' }] } as unknown as CalendarView;
const noFruit = { ...open, goods: [{ ...told, closure: 'c', cargo: ['FRUIT'] }] } as unknown as CalendarView;
const { ticket } = new Life().booked('2026-11-22T02');

function placed(hours: CalendarView, carried: Parameters<typeof placeThere>[2]['carried']) {
  const there = {
    slotThere: slotFold.initial,
    hours,
    capacity: slotCapacityFold.initial,
    slotRules: settingStream(SLOT_RULES, 'TAN_THANH').fold.initial,
    policyThere: settingStream(CALLING_POLICY, 'TAN_THANH').fold.initial,
    drawsThere: settingStream(DRAW_RULES, 'TAN_THANH').fold.initial,
  };
  const to = { slot: 'TT-1088.EXPORT.PERISHABLE.2026-11-22T02', gate: 'TAN_THANH', route: 'TT-1088', carried } as const;
  return placeThere(ticket, there, to, new Date('2026-11-21T12:00:00.000Z'))?.place.hour;
}

describe('A booked hour at another gate', () => {
  it('is kept where it is open for what the vehicle carries, and not where that is closed', () => {
    const fruit = { cargo: 'FRUIT', hs: ['08106000'] } as const;
    expect(placed(open, fruit)).toBe(hour.from);
    expect(placed(noFruit, fruit)).toBeUndefined();
    expect(placed(noFruit, { cargo: 'GENERAL', hs: ['73089099'] })).toBe(hour.from);
  });
});
