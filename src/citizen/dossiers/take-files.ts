import { In, type EntityManager } from 'typeorm';
import { FileStore } from '../../files/index.js';
import { refuse } from '../../shared/http/http-problems.js';
import { DossierFile } from './dossier.entity.js';

/**
 * Takes the files that a dossier or its supplement is sent with, in its transaction: all of them or none. Throws
 * `invalid-request` that names those which were swept meanwhile.
 */
export async function takeFiles(tx: EntityManager, store: FileStore, files: readonly string[]): Promise<void> {
  await store.claimWith(tx, files);
  const { affected } = await tx.update(DossierFile, { id: In([...files]) }, { sent: true });
  // Forgotten by another hand-in of his at this moment, since it lay too long.
  if (affected !== files.length)
    throw refuse('invalid-request', {}, [{ path: 'files', code: 'file-gone', severity: 'error' }]);
}
