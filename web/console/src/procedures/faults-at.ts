import { Refused } from '../../../shared/api/problem.js';

const LANGUAGE = '(?:vi|zh|en)';
/** What has an input of its own. */
const SHOWN = new RegExp(
  `^(?:${LANGUAGE}|details\\.(?:${[
    'service',
    'fee\\.amount',
    `fee\\.note\\.${LANGUAGE}`,
    `fee\\.exempt\\.\\d+\\.${LANGUAGE}`,
    'timeLimit\\.(?:amount|unit)',
    `timeLimit\\.note\\.${LANGUAGE}`,
    `papers\\.\\d+\\.(?:form|required|(?:name|note)\\.${LANGUAGE})`,
    `legalBasis\\.\\d+\\.(?:number|title\\.${LANGUAGE})`,
  ].join('|')}))$`,
);

export interface FaultsAt {
  /** What is wrong with the input of this path. */
  readonly at: (path: string) => string | undefined;
  /** Whether anything is, below this path. */
  readonly below: (path: string) => boolean;
  /** The refusal with those faults alone that no input shows. */
  readonly rest: unknown;
}

/** The faults that the server found, each where it can be mended. */
export function faultsAt(error: unknown): FaultsAt {
  const fields = (error instanceof Refused ? error.problem.fields : undefined) ?? [];
  return {
    at: (path) => fields.find((each) => each.path === path)?.message,
    below: (path) => fields.some((each) => each.path.startsWith(`${path}.`)),
    rest:
      error instanceof Refused
        ? new Refused(error.status, { ...error.problem, fields: fields.filter(({ path }) => !SHOWN.test(path)) })
        : error,
  };
}
