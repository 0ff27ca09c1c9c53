import type { Problem } from '../api/problem.js';

/** One of many that a command speaks of, in the order of its answer: what the person reads of it, and why it alone was refused. */
export interface CommandRow {
  readonly name: string;
  readonly problem?: Partial<Problem>;
}

/** Something that a person told the product to do, kept until the server has said what became of it. */
export interface Command {
  /** Its order. */
  readonly id: number;
  /** The `Idempotency-Key`: sent twice, it is done once. */
  readonly key: string;
  /** Who did it: nobody else's session sends it. */
  readonly person: string;
  /** Who used the device, where it goes out in nobody's name: it is his to read here, and nobody else's. */
  readonly whose?: string;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** What `If-Match` speaks of, where a command may go on from what an earlier one of the same person made of it. */
  readonly thing?: string;
  /** What the person reads of it: a message of his app, and what it was about. */
  readonly said: { readonly key: string; readonly about: string };
  /** Of a command that speaks of many, each judged alone. Kept while one of them is refused and nobody has dismissed it. */
  readonly rows?: readonly CommandRow[];
  /** Of one of many that were told together: by what name they are found again, and what this one is about. */
  readonly batch?: { readonly name: string; readonly row: unknown };
  /** What the server answered is needed later, e.g. a code that is told once: it is kept with it. */
  readonly keepsAnswer?: true;
  readonly answer?: unknown;
  /** ms since 1970, by the gate's clock. */
  readonly doneAt: number;
  readonly state: 'WAITING' | 'SENT' | 'REFUSED';
  /** The same by the clock of this machine. */
  readonly settledAt?: number;
  /** What the server said when it refused. */
  readonly problem?: Partial<Problem>;
  /** What `thing` stands at since it was sent, as `If-Match` says it. */
  readonly became?: string;
}

export type NewCommand = Pick<
  Command,
  'method' | 'path' | 'body' | 'headers' | 'thing' | 'said' | 'rows' | 'batch' | 'keepsAnswer'
>;

/** Who is not signed in, or wishes to be nobody: what is open to all goes out without a session. */
export const NOBODY = 'nobody';

/** Whose a command is on this device. */
export function whoseIs({ person, whose }: Pick<Command, 'person' | 'whose'>): string {
  return whose ?? person;
}

/** What an answer makes of a command: settled, to be tried again in a while, or to wait for its person to sign in. */
export type Outcome = 'SENT' | 'REFUSED' | 'LATER' | 'SIGN_IN';

/** What a status says of a command. `undefined`: nothing answered. */
export function outcomeOf(status: number | undefined, code?: string): Outcome {
  if (status === undefined || status >= 500 || status === 429 || status === 408) return 'LATER';
  if (status === 401) return 'SIGN_IN';
  // Somebody else was at the same place in the same moment: the same key may be sent again.
  if (code === 'try-again') return 'LATER';
  return status < 400 ? 'SENT' : 'REFUSED';
}

/** It is settled. What was sent needs its content no longer; what was refused, whole or in some of its rows, is still to be read. */
export function settledAs(
  { body, rows, ...command }: Command,
  state: 'SENT' | 'REFUSED',
  problem: Partial<Problem> | undefined,
  answer?: unknown,
): Command {
  const revision = command.thing === undefined ? undefined : (answer as { revision?: number } | undefined)?.revision;
  const judged = rows && (state === 'REFUSED' ? rows : judgedRows(rows, answer));
  return {
    ...command,
    ...(judged && { rows: judged }),
    ...(body && state === 'REFUSED' && { body }),
    ...(command.keepsAnswer && state === 'SENT' && { answer }),
    state,
    settledAt: Date.now(),
    ...(problem && { problem }),
    ...(revision !== undefined && { became: `"${revision}"` }),
  };
}

/** The rows with what each was refused with; none when none was. The answer names them in their order. */
function judgedRows(rows: readonly CommandRow[], answer: unknown): readonly CommandRow[] | undefined {
  const { items = [] } = (answer ?? {}) as { items?: readonly ({ verdict?: string } & Partial<Problem>)[] };
  const judged = rows.map((row, at): CommandRow => {
    const { verdict, code, title, detail } = items[at] ?? {};
    if (verdict !== 'refused') return row;
    return { ...row, problem: { ...(code && { code }), ...(title && { title }), ...(detail && { detail }) } };
  });
  return judged.some(({ problem }) => problem) ? judged : undefined;
}

/** Those of its rows that were refused although it was sent. */
export function refusedRows({ rows = [] }: Pick<Command, 'rows'>): readonly CommandRow[] {
  return rows.filter(({ problem }) => problem !== undefined);
}

/**
 * The command as it is sent: whoever told two things of one revision told the second of what the first makes of it. Each
 * step was the only one from its revision, so what anybody else did in between is still refused.
 */
export function goingOn(command: Command, commands: readonly Command[]): Command {
  const { thing, person, headers = {}, id } = command;
  const told = headers['if-match'];
  if (thing === undefined || told === undefined) return command;
  const seen = commands
    .filter((each) => each.thing === thing && each.person === person && each.state === 'SENT' && each.id < id)
    .toSorted((a, b) => a.id - b.id)
    .reduce((at, { headers: of, became }) => (of?.['if-match'] === at ? (became ?? at) : at), told);
  return seen === told ? command : { ...command, headers: { ...headers, 'if-match': seen } };
}

/** The one to send next: the oldest that waits and is this person's. Order holds, so nothing overtakes it. */
export function nextOf(commands: readonly Command[], person: string): Command | undefined {
  return commands
    .filter((each) => each.state === 'WAITING' && each.person === person)
    .reduce<Command | undefined>((first, each) => (first && first.id < each.id ? first : each), undefined);
}

const KEPT_MS = 12 * 3_600_000;

/**
 * Those that were settled so long ago that nobody asks for them; a refusal, also of one of many, and a kept answer stay until
 * they were seen.
 */
export function forgettable(commands: readonly Command[], now: number): readonly number[] {
  const over = (each: Command) => each.state === 'SENT' && now - (each.settledAt ?? 0) > KEPT_MS;
  const isRead = (each: Command) => refusedRows(each).length === 0 && each.answer === undefined;
  return commands.filter((each) => over(each) && isRead(each)).map(({ id }) => id);
}
