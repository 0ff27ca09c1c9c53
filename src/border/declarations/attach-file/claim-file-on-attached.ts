import { Injectable } from '@nestjs/common';
import { FileStore } from '../../../files/index.js';
import type { Reaction } from '../../../shared/event-store/projection.js';
import type { DeclarationEvent } from '../domain/declaration-events.js';

type FileAttached = Extract<DeclarationEvent, { type: 'FileAttached' }>;

/** Reaction: what an event names is kept; all else that was stored is swept. */
@Injectable()
export class ClaimFileOnAttached implements Reaction<FileAttached> {
  readonly name = 'claim-file-on-attached';
  readonly types = ['FileAttached'] as const;

  constructor(private readonly files: FileStore) {}

  react: Reaction<FileAttached>['react'] = async ({ data }) => {
    await this.files.claim(data.file);
  };
}
