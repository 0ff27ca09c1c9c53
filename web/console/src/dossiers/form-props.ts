import type { Dossier } from './queries.js';

/** What the form of an act is given: the dossier, how it was seen, and the way out. */
export interface FormProps {
  readonly dossier: Dossier;
  /** The revision that was looked at, as `If-Match` says it. */
  readonly seen: string;
  readonly leave: () => void;
}
