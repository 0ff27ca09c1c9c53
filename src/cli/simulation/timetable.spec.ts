import { Timetable } from './timetable.js';

describe('The timetable of a simulated day', () => {
  it('does tasks in the order of their minutes, also those that tasks add', async () => {
    const timetable = new Timetable();
    const done: string[] = [];
    const note = (what: string) => async () => void done.push(`${timetable.minute} ${what}`);
    timetable.at(20, note('b'));
    timetable.at(10, async () => {
      done.push(`${timetable.minute} a`);
      timetable.after(5, note('a later'));
      timetable.after(0, note('a at once'));
    });
    const arrived: number[] = [];
    await timetable.run(100, async (minute) => void arrived.push(minute), 4);
    expect(done).toEqual(['10 a', '10 a at once', '15 a later', '20 b']);
    expect(arrived).toEqual([10, 15, 20]);
  });

  it('leaves what comes after the last minute', async () => {
    const timetable = new Timetable();
    let late = false;
    timetable.at(30, async () => void (late = true));
    await timetable.run(29, async () => undefined, 1);
    expect(late).toBe(false);
  });
});
