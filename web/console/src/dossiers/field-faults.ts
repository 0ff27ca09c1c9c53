import { Refused } from '../../../shared/api/problem.js';

/** The faults that a server found, by the field of the form at which each is shown. */
export function faultsOf(error: unknown) {
  const fields = (error instanceof Refused ? error.problem.fields : undefined) ?? [];
  return {
    at: (path: string): string | undefined => fields.find((each) => each.path === path)?.message,
    /** The refusal with those faults alone that no field shows; `called`: what that which a path names is called. */
    rest: (called: (path: string) => string | undefined): unknown => {
      if (!(error instanceof Refused)) return error;
      const others = fields.filter(({ path }) => !/^(?:applicant|answers)\./.test(path));
      const named = others.map((each) => {
        const name = called(each.path);
        return name === undefined ? each : { ...each, message: `${name}: ${each.message}` };
      });
      return new Refused(error.status, { ...error.problem, fields: named });
    },
  };
}
