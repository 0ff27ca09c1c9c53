import type { EntityManager } from 'typeorm';
import { DossierRow } from './dossier.entity.js';

/** Whether a dossier of this id was sent, by whomever: for those who must not act before it as if it were not there. */
export function isDossierSent(on: EntityManager, id: string): Promise<boolean> {
  return on.existsBy(DossierRow, { id });
}
