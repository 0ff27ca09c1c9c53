import type { Alive } from '../../../src/shared/live/live-messages.js';
import { sampled, timeAt } from './board-clock.js';

const alive = (clock: string, clockKind: Alive['clockKind'], now: number): Alive => ({
  training: false,
  clock,
  clockKind,
  now,
  fresh: now,
  epoch: 'e',
});
const shown = (at: number) => new Date(at).toISOString();

describe('The clock of the board', () => {
  it('runs on by itself when it is real', () => {
    const clock = sampled(undefined, alive('2024-08-22T02:00:00.000Z', 'real', 1_000), 50);
    expect(shown(timeAt(clock, 60_050))).toBe('2024-08-22T02:01:00.000Z');
  });

  it('stands still when it is stepped', () => {
    const clock = sampled(undefined, alive('2024-08-22T02:00:00.000Z', 'stepped', 1_000), 50);
    expect(shown(timeAt(clock, 60_050))).toBe('2024-08-22T02:00:00.000Z');
  });

  it('runs at the measured pace when it is scaled', () => {
    const first = sampled(undefined, alive('2024-08-22T02:00:00.000Z', 'scaled', 1_000), 50);
    const second = sampled(first, alive('2024-08-22T02:01:00.000Z', 'scaled', 2_000), 1_050);
    expect(second.rate).toBe(60);
    expect(shown(timeAt(second, 2_050))).toBe('2024-08-22T02:02:00.000Z');
  });

  it('knows what time it was when the data was last whole', () => {
    const clock = sampled(undefined, alive('2024-08-22T02:00:00.000Z', 'real', 1_000), 50_000);
    expect(shown(timeAt(clock, 20_000))).toBe('2024-08-22T01:59:30.000Z');
  });

  it('keeps its pace through two samples of the same instant', () => {
    const first = sampled(undefined, alive('2024-08-22T02:00:00.000Z', 'scaled', 1_000), 50);
    const second = sampled(first, alive('2024-08-22T02:00:30.000Z', 'scaled', 1_500), 550);
    const third = sampled(second, alive('2024-08-22T02:00:30.000Z', 'scaled', 1_500), 560);
    expect(third.rate).toBe(60);
  });
});
