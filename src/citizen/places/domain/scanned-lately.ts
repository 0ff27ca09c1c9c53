/** *Default*: so long a telephone that reloads the page counts once. */
const AGAIN_MS = 30 * 60_000;
/** *Default*: so many scans of one plate count from one line on a day, however many telephones are behind it. */
export const MOST_OF_LINE = 50;

/** Who scanned which plate, as tags that mean nothing elsewhere. */
export interface ScanTags {
  /** Of the plate, the line and its browser. */
  readonly telephone: string;
  /** Of the plate and the line. */
  readonly line: string;
}

/**
 * Which telephones were seen within half an hour, and how often lines were today; the oldest are forgotten when there are more
 * than `most` of either.
 */
export class ScannedLately {
  private readonly until = new Map<string, number>();
  private readonly counted = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Whether this is no reload, and not one too many of its line; if so it is remembered. */
  isAnew({ telephone, line }: ScanTags, now: Date): boolean {
    const at = now.getTime();
    const before = this.counted.get(line) ?? 0;
    if ((this.until.get(telephone) ?? 0) > at || before >= MOST_OF_LINE) return false;
    this.remember(this.until, telephone, at + AGAIN_MS);
    this.remember(this.counted, line, before + 1);
    return true;
  }

  /** A new day. */
  forget(): void {
    this.until.clear();
    this.counted.clear();
  }

  private remember(all: Map<string, number>, tag: string, value: number): void {
    // Taken out first, so that what was seen last stands last.
    all.delete(tag);
    all.set(tag, value);
    if (all.size > this.most) all.delete(all.keys().next().value ?? tag);
  }
}
