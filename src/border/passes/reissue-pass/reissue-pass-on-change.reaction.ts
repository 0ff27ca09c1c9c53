import type { CommandBus } from '@nestjs/cqrs';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Reaction } from '../../../shared/event-store/projection.js';
import type { DeclarationEvent } from '../../declarations/index.js';
import { changesPass } from '../domain/changes-pass.js';
import { ReissuePass } from './reissue-pass.handler.js';

type Corrected = Extract<DeclarationEvent, { type: 'DeclarationCorrected' }>;

/** The old vehicle's or driver's pass must not open the gate for whoever still has it. */
export function reissuePassOnChange(commands: CommandBus): Reaction<Corrected> {
  return {
    name: 'reissue-pass-on-change',
    types: ['DeclarationCorrected'],
    react: async ({ data }, context) => {
      if (!changesPass(data.changed)) return;
      await commands.execute(new ReissuePass(data.declaration, 'DECLARATION_CHANGED', context)).catch(unlessNoPass);
    },
  };
}

/** Corrected before it was booked, or after its ticket ended: there is no pass to replace. */
function unlessNoPass(error: unknown): void {
  if (!(error instanceof DomainError && ['not-found', 'pass-over'].includes(error.code))) throw error;
}
