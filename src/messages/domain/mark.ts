/** What one person has read: all up to a position of the log, and some after it. */
export interface Mark {
  readonly upTo: number;
  readonly also: readonly string[];
}

/** The oldest single ones are forgotten beyond that; whoever reads so many marks all at once. */
const MOST = 1_000;

/** The mark after more was read. It never goes back; all up to a position takes the single ones with it. */
export function marked(
  { upTo, also }: Mark,
  more: { readonly messages?: readonly string[]; readonly upTo?: number },
): Mark {
  const whole = more.upTo !== undefined && more.upTo > upTo;
  const single = [...new Set([...also, ...(more.messages ?? [])])];
  return { upTo: whole ? (more.upTo ?? 0) : upTo, also: single.slice(-MOST) };
}
