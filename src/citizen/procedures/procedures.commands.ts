import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from 'typeorm';
import type { FieldProblem } from '../../shared/domain/problem.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import { refuse } from '../../shared/http/http-problems.js';
import { requireSeen } from '../../shared/http/revision-header.js';
import type { ProcedureDetails } from './catalogue/catalogue-procedure.js';
import { catalogueFaults } from './catalogue/catalogue-faults.js';
import type { Procedure, ProcedureLevel } from './procedure.entity.js';

/** What this module tells the log: that a procedure may now be looked up in another wording. */
export type ProcedureEvent = {
  type: 'ProcedurePublished';
  data: { procedure: string; level: ProcedureLevel; at: string; revision?: number };
};
export const PROCEDURE_EVENTS = ['ProcedurePublished'] as const;

/** A procedure as it is published. Without details those that are known stay. */
export interface ProcedureWording extends Pick<Procedure, 'code' | 'vi' | 'zh' | 'en' | 'field' | 'level'> {
  readonly details?: ProcedureDetails;
}

export interface PublishedWording {
  readonly code: string;
  readonly revision: number;
}

/**
 * Publishes a procedure, or the new wording of one. `catalogue` is the hash of what the catalogue puts in: it changes
 * nothing that the province has worded itself.
 */
export class PublishProcedure extends Command<Committed<PublishedWording>> {
  constructor(
    readonly context: CommandContext,
    readonly procedure: ProcedureWording,
    readonly catalogue?: string,
  ) {
    super();
  }
}

@CommandHandler(PublishProcedure)
export class PublishProcedureHandler implements ICommandHandler<PublishProcedure> {
  constructor(private readonly state: StateCommand) {}

  /** Throws `invalid-request` for details that do not fit together, `changed-meanwhile` where another wording was seen. */
  async execute({ context, procedure, catalogue }: PublishProcedure): Promise<Committed<PublishedWording>> {
    requireFitting(procedure);
    const { code, level } = procedure;
    return this.state.run(context, async (manager, outbox) => {
      const revision = await write(manager, procedure, context.now, catalogue);
      if (revision === undefined) return { code, revision: await revisionOf(manager, code) };
      // Held against what the write, which waits for others, found there: of two at once the second is refused and taken back.
      requireSeen(context, revision - 1);
      const event: ProcedureEvent = {
        type: 'ProcedurePublished',
        data: { procedure: code, level, at: context.now.toISOString(), revision },
      };
      outbox({ stream: `procedure-${code}`, event });
      return { code, revision };
    });
  }
}

/** Its new revision; undefined when the catalogue found it in the province's words. */
async function write(
  manager: EntityManager,
  { code, vi, zh, en, field, level, details }: ProcedureWording,
  now: Date,
  catalogue: string | undefined,
): Promise<number | undefined> {
  const rows: { revision: number }[] = await manager.query(
    `INSERT INTO procedure AS p (code, vi, zh, en, field, level, updated_at, details, also_called, catalogue)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (code) DO UPDATE SET vi = $2, zh = $3, en = $4, field = $5, level = $6, updated_at = $7,
       details = coalesce($8, p.details), also_called = CASE WHEN $8::jsonb IS NULL THEN p.also_called ELSE $9 END,
       catalogue = $10, revision = p.revision + 1
       WHERE $10::text IS NULL OR p.catalogue <> $10
     RETURNING revision`,
    [
      code,
      vi,
      zh,
      en,
      field,
      level,
      now,
      details ? JSON.stringify(details) : null,
      details?.alsoCalled.join(' ') ?? '',
      catalogue ?? null,
    ],
  );
  return rows[0]?.revision;
}

async function revisionOf(manager: EntityManager, code: string): Promise<number> {
  const rows: { revision: number }[] = await manager.query('SELECT revision FROM procedure WHERE code = $1', [code]);
  return rows[0]?.revision ?? 0;
}

function requireFitting({ code, vi, zh, en, level, details }: ProcedureWording): void {
  if (!details) return;
  const faults = catalogueFaults({ ...details, code, name: { vi, zh, en }, level });
  const fields = faults.map(({ path, fault }): FieldProblem => ({
    path: `details.${path}`,
    code: 'field-invalid',
    severity: 'error',
    parameters: { constraint: fault },
  }));
  if (fields.length) throw refuse('invalid-request', {}, fields);
}
