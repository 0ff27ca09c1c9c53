/** Minute by minute: was a lane open, did somebody wait whom it takes, was it held? */
export class LaneUse {
  private readonly lanes = new Map<string, { held: number; usable: number }>();

  note(lane: string, held: boolean, somebodyWaits: boolean): void {
    if (!held && !somebodyWaits) return;
    const known = this.lanes.get(lane) ?? { held: 0, usable: 0 };
    if (somebodyWaits) this.lanes.set(lane, { held: known.held + (held ? 1 : 0), usable: known.usable + 1 });
  }

  /** Below 85 % while someone waited is a finding; a lane that was usable for less than half an hour proves nothing. */
  result(): { lane: string; held: number; usable: number; percent: number; finding: boolean }[] {
    return [...this.lanes]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([lane, { held, usable }]) => {
        const percent = Math.round((100 * held) / usable);
        return { lane, held, usable, percent, finding: usable >= 30 && percent < 85 };
      });
  }
}
