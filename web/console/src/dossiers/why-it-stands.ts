import type { Dossier, DossierStep } from './queries.js';

const STOPPERS = ['ASK_SUPPLEMENT', 'ASK_FEE', 'STOP'] as const;
type Stopper = (typeof STOPPERS)[number];

const isStopper = (step: DossierStep): step is DossierStep & { kind: Stopper } =>
  (STOPPERS as readonly string[]).includes(step.kind);

/** The step that made the clock stand, while it does; with the words that went with it. */
export function whyItStands({ clock, steps, endedAt }: Pick<Dossier, 'clock' | 'steps' | 'endedAt'>) {
  if (clock?.stands !== true || endedAt !== undefined) return undefined;
  return steps.findLast(isStopper);
}
