import type { Category } from './category.js';
import type { Told } from './told.js';

export const POST_STATES = ['DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED'] as const;
export type PostState = (typeof POST_STATES)[number];
export const CORRECTION_STATES = ['WRITTEN', 'IN_REVIEW'] as const;

/** A picture of a post and what it shows, for who does not see it. */
export interface Picture {
  readonly file: string;
  readonly alt: Told;
}

/** The words of one version. The text is Markdown. */
export interface PostWords {
  readonly category: Category;
  readonly title: Told;
  readonly summary: Told;
  readonly text: Told;
  readonly pictures: readonly Picture[];
}

/** A post as rules see it: no words, which lie beside by the number of their version. */
export interface Post {
  readonly id: string;
  /** Whose post it is: a commune, a department, or the People's Committee of the province. */
  readonly office: string;
  readonly category: Category;
  readonly state: PostState;
  /** The newest version. */
  readonly version: number;
  /** Everybody who wrote at what the public does not read yet: none of them reviews it. */
  readonly writers: readonly string[];
  /** Words beyond those that the public reads: in writing, or before a reviewer. */
  readonly correction?: (typeof CORRECTION_STATES)[number];
  /** The version that the public reads. */
  readonly shown?: number;
  /** When it is to be published, as its writer asked; at once without. */
  readonly publishAt?: string;
  readonly publishedAt?: string;
  readonly correctedAt?: string;
  readonly withdrawnAt?: string;
  /** Counts every act. */
  readonly revision: number;
}
