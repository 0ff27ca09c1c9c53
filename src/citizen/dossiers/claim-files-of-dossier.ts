import { Injectable } from '@nestjs/common';
import { FileStore } from '../../files/index.js';
import type { Reaction } from '../../shared/event-store/projection.js';
import type { DossierEvent } from './domain/dossier-events.js';

type SentWithFiles = Extract<DossierEvent, { type: 'DossierSubmitted' | 'DossierSupplemented' }>;

/** Reaction: keeps what was sent before files were taken in the transaction of the sending; all later ones are taken by then. */
@Injectable()
export class ClaimFilesOfDossier implements Reaction<SentWithFiles> {
  readonly name = 'claim-files-of-dossier';
  readonly types = ['DossierSubmitted', 'DossierSupplemented'] as const;

  constructor(private readonly files: FileStore) {}

  react: Reaction<SentWithFiles>['react'] = async ({ data: { files = [] } }) => {
    for (const file of files) await this.files.claim(file);
  };
}
