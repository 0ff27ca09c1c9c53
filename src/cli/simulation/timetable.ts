/** What is to be done at a simulated minute. */
export type Task = () => Promise<void>;

/**
 * The simulated day as a list of things to do, by minute. Tasks may add more, also for the minute at hand. Within a minute
 * they run side by side, as people do.
 */
export class Timetable {
  private readonly byMinute = new Map<number, Task[]>();
  /** The minute at hand, counted from 00:00 Hanoi time of the day. */
  minute = Number.NEGATIVE_INFINITY;

  /** Adds a task; one for a minute that has passed is done in the minute at hand. */
  at(minute: number, task: Task): void {
    const when = Math.max(Math.ceil(minute), this.minute);
    const tasks = this.byMinute.get(when);
    if (tasks) tasks.push(task);
    else this.byMinute.set(when, [task]);
  }

  /** Adds a task so many minutes from now. */
  after(minutes: number, task: Task): void {
    this.at(this.minute + minutes, task);
  }

  /**
   * Does everything up to a minute, in order.
   * @param arrive brings the product's clock to a minute, and waits until everything has settled
   * @param abreast how many tasks run at the same time
   */
  async run(until: number, arrive: (minute: number) => Promise<void>, abreast: number): Promise<void> {
    for (let next = this.next(); next !== undefined && next <= until; next = this.next()) {
      this.minute = next;
      await arrive(next);
      for (let tasks = this.take(next); tasks.length > 0; tasks = this.take(next)) await sideBySide(tasks, abreast);
    }
  }

  private next(): number | undefined {
    return this.byMinute.size === 0 ? undefined : Math.min(...this.byMinute.keys());
  }

  private take(minute: number): Task[] {
    const tasks = this.byMinute.get(minute) ?? [];
    this.byMinute.delete(minute);
    return tasks;
  }
}

async function sideBySide(tasks: readonly Task[], abreast: number): Promise<void> {
  const queue = tasks.values();
  const worker = async () => {
    for (const task of queue) await task();
  };
  await Promise.all(Array.from({ length: Math.min(abreast, tasks.length) }, worker));
}
