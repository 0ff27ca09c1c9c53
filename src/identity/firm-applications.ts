import { Injectable } from '@nestjs/common';
import { codeOf } from './domain/firm-application.js';
import type { FirmApplication } from './firm-application.entity.js';
import { IdentityKeys } from './keys.js';
import { Vault } from '../shared/event-store/vault.js';

/** What an applicant says; sealed as one. `note` is what the board adds when it refuses. */
export interface Applicant {
  readonly name: string;
  readonly taxCode: string;
  readonly contact: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly note?: string;
}

/** How applications keep their secrets: who asks is sealed, and the code by which he follows is kept as a tag alone. */
@Injectable()
export class FirmApplications {
  constructor(
    private readonly keys: IdentityKeys,
    private readonly vault: Vault,
  ) {}

  /** The code of an application: the same for a retry, and in no table. */
  codeFor(application: string): string {
    return codeOf(Buffer.from(this.keys.tag('application', 'code of', application), 'base64url'));
  }

  keyOf(code: string): string {
    return this.keys.tag('application', 'key of', code);
  }

  seal(application: string, applicant: Applicant): string {
    return this.vault.seal(`firm-application:${application}`, applicant);
  }

  /** Undefined once it was emptied. */
  open({ id, sealed }: FirmApplication): Applicant | undefined {
    return sealed === null ? undefined : this.vault.open<Applicant>(`firm-application:${id}`, sealed);
  }
}
