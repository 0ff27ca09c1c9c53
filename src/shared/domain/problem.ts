/** The three languages of every text that a person sees. */
export interface Words {
  readonly vi: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * One kind of refusal. `title` says what is wrong, `todo` what to do; both may use `{{name}}` for a parameter, and
 * `{{yardName}}` for what the place in the parameter `yard` is called by people.
 */
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

/**
 * Puts the parameters into a text: `{{hour}}` becomes `parameters.hour`; an unknown name stays visible. `{{yardName}}` takes
 * `parameters.yard` with the codes in it replaced by `names`, or as it is when it has none.
 */
export function fill(
  text: string,
  parameters: Parameters,
  names: (code: string) => string | undefined = () => undefined,
) {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const of = placeOf(name);
    const place = of === undefined ? undefined : parameters[of];
    if (place !== undefined) return String(place).replace(PLACE_CODE, (code) => names(code) ?? code);
    return String(parameters[name] ?? whole);
  });
}

/** The codes of places that the texts of a refusal call by their names. */
export function placesNamed({ title, todo }: ProblemKind, parameters: Parameters): string[] {
  const texts = [title, todo].flatMap((words) => (words ? [words.vi, words.zh, words.en] : []));
  const named = texts.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => placeOf(name)));
  const values = named.map((of) => (of === undefined ? '' : String(parameters[of] ?? '')));
  return [...new Set(values.flatMap((value) => value.match(PLACE_CODE) ?? []))];
}

/** As gates, yards and lanes are written: `HUU_NGHI`, `HN-XUAN-CUONG`. */
const PLACE_CODE = /[A-Z]{2,}(?:[_-][A-Z0-9]+)+/g;

function placeOf(name: string): string | undefined {
  return /^(\w+)Name$/.exec(name)?.[1];
}
