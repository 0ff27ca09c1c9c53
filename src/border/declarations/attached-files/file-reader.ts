import { Injectable } from '@nestjs/common';
import type { Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { ownAgency } from '../change-on-the-way/own-agency.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { mayOpen } from '../domain/attach-file.js';
import { refuse } from '../domain/attachment-problems.js';
import type { Attached, Declared } from '../domain/declaration.js';
import { GivenMandates } from '../mandates/given-mandates.js';

/** Who may open which files of a declaration. */
@Injectable()
export class FileReader {
  constructor(
    private readonly desk: DeclarationDesk,
    private readonly mandates: GivenMandates,
  ) {}

  /** The files that this reader may open, and the gate where they were handed in. Throws `not-found`, `wrong-gate`. */
  async filesFor(by: Principal, declaration: string): Promise<{ files: readonly Attached[]; gate: Gate }> {
    const { state, opens } = await this.readerOf(by, declaration);
    return { files: (state.attached ?? []).filter(opens), gate: state.facts.gate };
  }

  /** One of them. Throws `not-found`, `wrong-gate`, `file-not-for-you`. */
  async fileFor(by: Principal, declaration: string, file: string): Promise<Attached> {
    const { state, opens } = await this.readerOf(by, declaration);
    const found = state.attached?.find((each) => each.file === file);
    // Whether there is one tells nothing that the declaration does not.
    if (!found || !opens(found)) throw refuse('file-not-for-you');
    return found;
  }

  private async readerOf(by: Principal, declaration: string) {
    const state: Declared = await this.mandates.requireVisible(await this.desk.find(declaration), by);
    const { firm } = by;
    const reader =
      firm === undefined
        ? { ...agencyOf(by), clerk: by.system === true || by.roles.includes('GATE_CLERK') }
        : { firm, parts: await this.mandates.partsFor(state, firm) };
    return { state, opens: ({ kind }: Attached) => mayOpen(state, kind, reader) };
  }
}

function agencyOf(by: Principal): { agency?: string } {
  const agency = by.agency ?? ownAgency(by);
  return agency === undefined ? {} : { agency };
}
