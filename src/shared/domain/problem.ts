/** The three languages of every text that a person sees. */
export interface Words {
  readonly vi: string;
  readonly zh: string;
  readonly en: string;
}

/** One kind of refusal. `title` says what is wrong, `todo` what to do; both may use `{{name}}` for a parameter. */
export interface ProblemKind {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 412 | 413 | 415 | 422 | 423 | 428 | 429 | 500 | 503;
  readonly title: Words;
  readonly todo?: Words;
}

export type Parameters = Readonly<Record<string, string | number>>;

/** One wrong field: `path` is dotted from the body's root (`goods.0.hs`), `code` a stable kebab-case code of some catalogue. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly parameters?: Parameters;
}

/** A refusal that the domain gives: rendered as RFC 9457 problem details in the reader's language. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    /** A stable kebab-case code that stands in a catalogue made by {@link problems}. */
    readonly code: string,
    readonly parameters: Parameters = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(code);
  }
}

const catalogue = new Map<string, ProblemKind>();

/**
 * Registers a context's refusals and gives back the function that makes them.
 * Codes are global: the same code twice is a programming error and throws at load.
 */
export function problems<const T extends Record<string, ProblemKind>>(kinds: T) {
  for (const [code, kind] of Object.entries(kinds)) {
    if (catalogue.has(code)) throw new Error(`Problem code ${code} is defined twice`);
    catalogue.set(code, kind);
  }
  return (code: keyof T & string, parameters?: Parameters, fields?: readonly FieldProblem[]): DomainError =>
    new DomainError(code, parameters, fields);
}

/** The kind behind a code; undefined for a code that no catalogue holds. */
export function problemKind(code: string): ProblemKind | undefined {
  return catalogue.get(code);
}

/** Every registered code with its kind, for the OpenAPI document and the tests. */
export function allProblems(): ReadonlyMap<string, ProblemKind> {
  return catalogue;
}

/** Puts the parameters into a text: `{{hour}}` becomes `parameters.hour`; an unknown name stays visible. */
export function fill(text: string, parameters: Parameters): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
