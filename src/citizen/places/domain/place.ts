import type { Words } from '../../../shared/domain/problem.js';

export const PLACE_KINDS = ['ROAD', 'STREET', 'PUBLIC_WORK', 'RELIC'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** `PUBLIC`: what is written is what everybody reads. `TAKEN_DOWN`: its plate leads to a page that says so. */
export const PLACE_STATES = ['WRITING', 'IN_REVIEW', 'PUBLIC', 'TAKEN_DOWN'] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** The same in the other two languages, where somebody wrote it; who reads another is told the Vietnamese. */
export interface InOthers {
  readonly zh?: string;
  readonly en?: string;
}

/** A picture that was handed in, and what stands beneath it. */
export interface Picture {
  readonly file: string;
  readonly caption?: string;
  readonly captionIn?: InOthers;
}

/** What is said of a place. While it is written a language may be missing: empty. */
export interface PlaceSaid {
  readonly kind: PlaceKind;
  readonly name: Words;
  readonly history: Words;
  readonly address?: string;
  readonly position?: Position;
  /** The body or association that looks after it. */
  readonly keeper: string;
  readonly keeperIn?: InOthers;
  readonly pictures: readonly Picture[];
}

/** A road, street, public work or relic with its plate. */
export interface Place {
  readonly id: string;
  /** On its plate, for ever: of as many copies as hang there. */
  readonly code: string;
  readonly commune: string;
  readonly state: PlaceState;
  /** As its officials wrote it last. */
  readonly said: PlaceSaid;
  /** As everybody reads it: put there by the review and by nothing else. */
  readonly shown?: PlaceSaid;
  /** Who wrote what was not reviewed yet: none of them reviews it. */
  readonly authors: readonly string[];
  /** Counts every act. */
  readonly revision: number;
}
