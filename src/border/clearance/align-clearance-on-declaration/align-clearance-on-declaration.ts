import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { customsNamedBy, wholeVehicle } from '../../customs/index.js';
import { agenciesThatUse } from '../../declarations/index.js';
import type { ChangeTold, DeclarationEvent, DeclaredFacts } from '../../declarations/index.js';
import type { ContentToFollow } from '../clearance-desk.js';
import { CloseClearance } from '../close-clearance/close-clearance.handler.js';
import { OpenClearance } from '../open-clearance/open-clearance.handler.js';
import { ReopenChecks } from '../reopen-checks/reopen-checks.handler.js';

/**
 * Reaction: an accepted declaration opens its clearance, a correction reopens checks, its end closes it. One reaction
 * for all three, so that they are followed in the order in which they happened.
 */
@Injectable()
export class AlignClearanceOnDeclaration implements Reaction<DeclarationEvent> {
  readonly name = 'align-clearance-on-declaration';
  readonly types = [
    'DeclarationAccepted',
    'DeclarationCorrected',
    'DeclarationRejected',
    'DeclarationWithdrawn',
    'DeclarationExpired',
  ] as const;

  constructor(private readonly commands: CommandBus) {}

  react: Reaction<DeclarationEvent>['react'] = async (event, context) => {
    switch (event.type) {
      case 'DeclarationAccepted': {
        const { declaration, firm, revision, facts, at } = event.data;
        await this.commands.execute(new OpenClearance(context, contentOf(declaration, firm, revision, facts, at)));
        return;
      }
      case 'DeclarationCorrected': {
        const { declaration, revision, facts, changed, change, accepted, at } = event.data;
        // One that has to be accepted anew is followed when it is.
        if (!accepted) return;
        const given = contentOf(declaration, facts.carrier, revision, facts, at);
        const content = change ? { ...given.content, change: toldOf(change) } : given.content;
        const used = change?.reopens ?? agenciesThatUse(changed);
        await this.commands.execute(new ReopenChecks(context, { ...given, content }, used));
        return;
      }
      default:
        await this.commands.execute(new CloseClearance(context, event.data.declaration, event.data.at));
    }
  };
}

function toldOf({ what, reason }: ChangeTold) {
  return { what, reason };
}

function contentOf(
  declaration: string,
  firm: string,
  revision: number,
  facts: DeclaredFacts,
  at: string,
): ContentToFollow {
  const { gate, route, direction, cargo, vehicleCount, goods, channel, refusedFrom } = facts;
  const back = refusedFrom === undefined ? {} : { refusedFrom };
  const of = { declaration, firm, revision, gate, route, direction, cargo, vehicleCount, ...back };
  const customs = customsNamedBy(facts);
  const content = { ...of, goods: goods.map(({ hs }) => ({ hs })), ...(channel && { channel }), customs };
  return { content, carrier: wholeVehicle(declaration, firm, facts), at };
}
