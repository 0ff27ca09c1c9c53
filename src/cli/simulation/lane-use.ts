/** A lane can only be fed by somebody who has waited as long as the way to it takes. */
const WAY_MINUTES = 10;

/** Minute by minute: did somebody wait whom a lane takes, long enough to have come to it, and was it held? */
export class LaneUse {
  private readonly lanes = new Map<string, { held: number; usable: number; waitedFor: number }>();

  note(lane: string, held: boolean, somebodyWaits: boolean): void {
    const known = this.lanes.get(lane) ?? { held: 0, usable: 0, waitedFor: 0 };
    const waitedFor = somebodyWaits ? known.waitedFor + 1 : 0;
    const counts = waitedFor > WAY_MINUTES;
    this.lanes.set(lane, {
      held: known.held + (counts && held ? 1 : 0),
      usable: known.usable + (counts ? 1 : 0),
      waitedFor,
    });
  }

  /** Below 85 % while someone waited is a finding; a lane that was usable for less than half an hour proves nothing. */
  result(): { lane: string; held: number; usable: number; percent: number; finding: boolean }[] {
    return [...this.lanes]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([lane, { held, usable }]) => {
        const percent = usable === 0 ? 100 : Math.round((100 * held) / usable);
        return { lane, held, usable, percent, finding: usable >= 30 && percent < 85 };
      });
  }
}
