/** What the tests read of an OpenAPI 3.1 document. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, AboutOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export type Schema = Readonly<Record<string, unknown>>;

export interface Content {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, unknown>>;
}

export interface AboutOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
  readonly 'x-roles'?: readonly string[];
  readonly 'x-public'?: boolean;
  readonly 'x-codes'?: readonly string[];
  readonly 'x-list'?: boolean;
  readonly 'x-no-key'?: boolean;
}

export interface Operation {
  /** `METHOD /path/{parameter}` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly about: AboutOperation;
}

/** Every operation of a document. */
export function operationsOf(document: OpenApi): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, about]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      about,
    })),
  );
}
