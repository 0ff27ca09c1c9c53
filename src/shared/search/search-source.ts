import type { QueryBus } from '@nestjs/cqrs';
import type { Words } from '../domain/problem.js';

/** In Vietnamese always, in the other two where somebody wrote it. */
export interface SaidIn {
  readonly vi: string;
  readonly zh?: string;
  readonly en?: string;
}

/** One thing that is public and was looked for: what it is called, a line of it, and the page that shows it. */
export interface FoundThing {
  readonly id: string;
  readonly title: SaidIn;
  readonly line?: SaidIn;
  /** When it was published. */
  readonly at?: string;
  readonly path: string;
}

/** Words to look for, and which page of what they find. */
export interface Looked {
  readonly text: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface FoundThings {
  readonly items: readonly FoundThing[];
  /** The words stand nowhere: these are called nearly so. */
  readonly guessed?: boolean;
  readonly next?: string;
}

/**
 * What a module offers to the search over everything public: its own question over its own index, as one kind of thing. Only
 * what everybody may read anyway.
 */
export interface SearchSource<Kind extends string = string> {
  readonly kind: Kind;
  /** What things of this kind are called together. */
  readonly name: Words;
  /** Throws `malformed-request` for a cursor that is none of its own. */
  find(this: void, questions: QueryBus, looked: Looked): Promise<FoundThings>;
}
