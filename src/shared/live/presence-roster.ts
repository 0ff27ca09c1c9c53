/** Somebody who looks at something now, through one connection of one server. */
export interface Present {
  readonly connection: string;
  /** Where it is told. */
  readonly topic: string;
  /** What he is at: the id of a thing. */
  readonly at: string;
  /** Reference of a person. */
  readonly by: string;
  /** Real time, ms: said no more by then, he is gone. */
  readonly until: number;
}

/** Who is present, by connection: each of them is at one thing. */
export type Roster = ReadonlyMap<string, Present>;

/** The things of a topic at which somebody is, and who (references, in order). */
export type WhoIsAt = Readonly<Record<string, readonly string[]>>;

/** He came, went on to another thing, or said that he is still there. */
export function arrived(roster: Roster, present: Present): Roster {
  return new Map(roster).set(present.connection, present);
}

export function left(roster: Roster, connection: string): Roster {
  return new Map([...roster].filter(([each]) => each !== connection));
}

/** Those who said it lately enough. */
export function stillThere(roster: Roster, now: number): Roster {
  return new Map([...roster].filter(([, { until }]) => until > now));
}

/** Who is at what; a person is one, through however many connections. */
export function whoIsAt(roster: Roster, topic: string): WhoIsAt {
  const found: Record<string, string[]> = {};
  for (const { at, by } of [...roster.values()].filter((each) => each.topic === topic))
    if (!found[at]?.includes(by)) found[at] = [...(found[at] ?? []), by].toSorted();
  return found;
}

/** The topics on which something is to be told once `after` follows on `before`. */
export function touched(before: Roster, after: Roster): readonly string[] {
  const topics = new Set([...before.values(), ...after.values()].map(({ topic }) => topic));
  const same = (topic: string) => said(whoIsAt(before, topic)) === said(whoIsAt(after, topic));
  return [...topics].filter((topic) => !same(topic));
}

function said(who: WhoIsAt): string {
  return JSON.stringify(Object.entries(who).toSorted(([a], [b]) => a.localeCompare(b)));
}
