import { Injectable } from '@nestjs/common';
import { FileStore } from '../../files/index.js';
import type { Reaction } from '../../shared/event-store/projection.js';
import type { DossierEvent } from './domain/dossier-events.js';

type SentWithFiles = Extract<DossierEvent, { type: 'DossierSubmitted' | 'DossierSupplemented' }>;

/** Reaction: what a dossier was sent with is kept; all else that was stored is swept. */
@Injectable()
export class ClaimFilesOfDossier implements Reaction<SentWithFiles> {
  readonly name = 'claim-files-of-dossier';
  readonly types = ['DossierSubmitted', 'DossierSupplemented'] as const;

  constructor(private readonly files: FileStore) {}

  react: Reaction<SentWithFiles>['react'] = async ({ data: { files = [] } }) => {
    for (const file of files) await this.files.claim(file);
  };
}
