import type { components } from '../../../.cache/api/schema.js';

export type Problem = components['schemas']['ProblemDetails'];

/** The server refused, in its own words: what, where, what to do. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
  ) {
    super(problem.code ?? String(status));
  }
}

/** Nothing came back: the line, or the server, is away. */
export class Unreachable extends Error {}

/** True for what may be different in a moment: no answer, a busy or a broken server. */
export function mayPass(error: unknown): boolean {
  if (error instanceof Unreachable) return true;
  return error instanceof Refused && (error.status >= 500 || error.status === 429 || error.status === 408);
}

/** Reads a refusal; a proxy's answer that is none of ours still has its status. */
export async function refusalOf(response: Response): Promise<Refused> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
  const problem = isProblem ? ((await response.json()) as Problem) : {};
  return new Refused(response.status, problem);
}
