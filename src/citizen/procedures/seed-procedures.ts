import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { hashOf } from '../../shared/canonical-json.js';
import { Clock } from '../../shared/clock/clock.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import { PROCEDURE_CATALOGUE } from './catalogue/procedure-catalogue.js';
import { PublishProcedure } from './procedures.commands.js';

/**
 * Puts the catalogue in: what is missing, and what a newer catalogue words otherwise; never what the province has worded.
 * May be run at every start.
 */
export async function seedProcedures(app: INestApplicationContext): Promise<void> {
  const commands = app.get(CommandBus, { strict: false });
  const now = app.get(Clock, { strict: false }).now();
  for (const procedure of PROCEDURE_CATALOGUE) {
    const { code, name, level, ...details } = procedure;
    const hash = hashOf(procedure);
    const context: CommandContext = {
      by: { id: 'system:seed', roles: [], system: true },
      key: `seed.procedure.${code}.${hash}`,
      route: 'seed-procedures',
      bodyHash: hash,
      channel: 'seed',
      correlationId: `seed.procedure.${code}`,
      now,
    };
    const wording = { code, ...name, field: details.field.vi, level, details };
    await commands.execute(new PublishProcedure(context, wording, hash));
  }
}
