import type { DossierEvent } from './dossier-events.js';
import { refuse } from './dossier-problems.js';
import type { Dossier } from './dossier.js';

/**
 * Hands a dossier to the office in whose hands it lies. The time goes on: whoever applied does not pay with it for an office
 * that was the wrong one. What was received stays received, and somebody of the new office takes it up. Throws
 * `dossier-there-already`, `dossier-proposal-open`.
 */
export function forward(
  dossier: Dossier,
  to: string,
  at: Date,
): { readonly dossier: Dossier; readonly event: DossierEvent } {
  if (to === dossier.office) throw refuse('dossier-there-already');
  // What one person of this office drafted is neither signed nor sent back by those of another.
  if (dossier.proposal) throw refuse('dossier-proposal-open');
  const { official: _, ...rest } = dossier;
  const state = dossier.state === 'IN_PROCESS' ? ('RECEIVED' as const) : dossier.state;
  return {
    dossier: { ...rest, office: to, state },
    event: {
      type: 'DossierForwarded',
      data: { dossier: dossier.id, at: at.toISOString(), from: dossier.office, to },
    },
  };
}
