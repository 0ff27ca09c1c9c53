import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import type { CorrectionPreview } from '../correct-declaration/preview-correction.query.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { agenciesThatLookAt } from '../domain/change-on-the-way.js';
import type { ChangedThing } from '../domain/change-told.js';
import { refuse } from '../domain/declaration-problems.js';
import { isOpen } from '../domain/declaration.js';
import { decidedChecksOf, wayOf } from '../domain/journey.js';
import { GivenMandates } from '../mandates/given-mandates.js';
import { ownAgency } from './own-agency.js';

export interface ChangePreview extends CorrectionPreview {
  /** The vehicle is cleared and would no longer be. */
  takesClearanceBack: boolean;
}

/** What a change on the way would reopen, asked before confirming. */
export class PreviewChange extends Query<ChangePreview> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
    readonly what: ChangedThing,
  ) {
    super();
  }
}

@QueryHandler(PreviewChange)
export class PreviewChangeHandler implements IQueryHandler<PreviewChange> {
  constructor(
    private readonly desk: DeclarationDesk,
    private readonly mandates: GivenMandates,
    private readonly store: EventStore,
  ) {}

  /** Throws `not-found`, `wrong-gate`, `declaration-ended`, `vehicle-gone`. */
  async execute({ by, declaration, what }: PreviewChange): Promise<ChangePreview> {
    const { status, revision } = await this.mandates.requireVisible(await this.desk.find(declaration), by);
    if (!isOpen(status)) throw refuse('declaration-ended', { status });
    const [{ state: decided }, { state: way }] = await Promise.all([
      this.store.load(decidedChecksOf(declaration)),
      this.store.load(wayOf(declaration)),
    ]);
    if (way.gone) throw refuse('vehicle-gone');
    const looking = status === 'ACCEPTED' ? agenciesThatLookAt(what, ownAgency(by)) : [];
    const reopens = looking.filter((each) => decided.includes(each));
    return { revision, reopens, keepsPlace: true, takesClearanceBack: way.cleared && reopens.length > 0 };
  }
}
