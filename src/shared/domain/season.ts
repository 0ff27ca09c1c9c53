/** A part of every year. */
export interface Season {
  /** `mm-dd`, both inclusive; a season may run over the new year. */
  readonly from: string;
  readonly to: string;
}

/** Whether a day (`yyyy-mm-dd`) lies in a season. */
export function withinSeason({ from, to }: Season, day: string): boolean {
  const monthDay = day.slice(5);
  return from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to;
}
