import { Injectable } from '@nestjs/common';
import { FileStore } from '../../files/index.js';
import type { Reaction } from '../../shared/event-store/projection.js';
import type { PetitionEvent } from './domain/petition-events.js';

type Received = Extract<PetitionEvent, { type: 'PetitionReceived' }>;

/** Reaction: keeps what was sent before files were taken in the transaction of the sending; all later ones are taken by then. */
@Injectable()
export class ClaimFilesOfPetition implements Reaction<Received> {
  readonly name = 'claim-files-of-petition';
  readonly types = ['PetitionReceived'] as const;

  constructor(private readonly files: FileStore) {}

  react: Reaction<Received>['react'] = async ({ data: { files = [] } }) => {
    for (const file of files) await this.files.claim(file);
  };
}
