import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { GivenMandates } from '../mandates/given-mandates.js';
import { agenciesThatUse } from '../domain/checks-using-fields.js';
import { refuse } from '../domain/declaration-problems.js';
import { isOpen } from '../domain/declaration.js';
import { decidedChecksOf, standingOf } from '../domain/journey.js';

export interface CorrectionPreview {
  revision: number;
  reopens: Agency[];
  keepsPlace: boolean;
}

/** What a correction of these paths would reopen, asked before confirming. */
export class PreviewCorrection extends Query<CorrectionPreview> {
  constructor(
    readonly by: Principal,
    readonly declaration: string,
    readonly paths: readonly string[],
  ) {
    super();
  }
}

@QueryHandler(PreviewCorrection)
export class PreviewCorrectionHandler implements IQueryHandler<PreviewCorrection> {
  constructor(
    private readonly desk: DeclarationDesk,
    private readonly mandates: GivenMandates,
    private readonly store: EventStore,
  ) {}

  async execute({ by, declaration, paths }: PreviewCorrection): Promise<CorrectionPreview> {
    const { status, revision } = await this.mandates.requireVisible(await this.desk.find(declaration), by);
    if (!isOpen(status)) throw refuse('declaration-ended', { status });
    const [{ state: decided }, { state: standing }] = await Promise.all([
      this.store.load(decidedChecksOf(declaration)),
      this.store.load(standingOf(declaration)),
    ]);
    const reopens = status === 'ACCEPTED' ? agenciesThatUse(paths).filter((each) => decided.includes(each)) : [];
    return { revision, reopens, keepsPlace: !(standing.booked && paths.includes('route')) };
  }
}
