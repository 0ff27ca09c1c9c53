import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FileAccessLog, FileStore, refuseFile, type OpenedFile } from '../../../../files/index.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { conductStream } from '../../queue-streams.js';
import { PenaltyRows } from '../penalty-list/penalty-rows.js';

/** The file that an open appeal names as its proof, for whoever decides it; opened on the record. */
export class OpenAppealProof extends Query<OpenedFile> {
  constructor(
    readonly penalty: string,
    readonly by: Principal,
  ) {
    super();
  }
}

@QueryHandler(OpenAppealProof)
export class OpenAppealProofHandler implements IQueryHandler<OpenAppealProof> {
  constructor(
    private readonly rows: PenaltyRows,
    private readonly store: EventStore,
    private readonly files: FileStore,
    private readonly accesses: FileAccessLog,
  ) {}

  /** Throws `not-found` also when the appeal is decided or names no file, `wrong-gate`, `file-erased`. */
  async execute({ penalty: id, by }: OpenAppealProof): Promise<OpenedFile> {
    const { subject, ofWhom } = await this.rows.own(id, by);
    const { state } = await this.store.load(conductStream(subject, ofWhom));
    const appeal = state.penalties.find(({ penalty }) => penalty === id)?.appeal;
    const file = appeal?.attachment;
    if (file === undefined || appeal?.verdict !== undefined) throw refuse('not-found');
    return this.accesses.opening(by, { file, subject: `penalty-${id}` }, async () => {
      const opened = await this.files.open(file);
      if (!opened) throw refuseFile('file-erased');
      return opened;
    });
  }
}
