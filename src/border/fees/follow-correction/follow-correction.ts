import { Injectable } from '@nestjs/common';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { acceptedDeclaration, type DeclarationEvent } from '../../declarations/index.js';
import { followCorrection } from '../domain/fee.js';
import { priceStreams } from '../fee-streams.js';
import { priceOf } from '../price-of-trip.js';

type Corrected = Extract<DeclarationEvent, { type: 'DeclarationCorrected' | 'DeclarationAccepted' }>;

/** Reaction: an invoice that nobody has paid yet follows a correction, to another gate too, by the tariff of that moment. */
@Injectable()
export class FollowCorrection implements Reaction<Corrected> {
  readonly name = 'follow-fee-on-correction';
  readonly types = ['DeclarationCorrected', 'DeclarationAccepted'] as const;

  constructor(private readonly store: EventStore) {}

  react: Reaction<Corrected>['react'] = async ({ data: { declaration, revision } }, context) => {
    // The first acceptance has nothing to follow.
    if (revision === 1) return;
    const { state: known } = await this.store.load(acceptedDeclaration(declaration));
    if (!known) return;
    const { gate } = known.facts;
    const { now } = context;
    await this.store.execute({
      context,
      streams: priceStreams(declaration, gate),
      decide: ({ fee, ...states }) => {
        const { declared } = states;
        // Gone to another gate meanwhile, it is followed by what tells that.
        if (!fee || declared?.status !== 'ACCEPTED' || declared.facts.gate !== gate) return {};
        const { measures, measuredBy } = fee;
        const price = priceOf(states, { measures, measuredBy }, now);
        return { fee: followCorrection(fee, price, { revision: declared.revision, gate, at: now.toISOString() }) };
      },
      answer: () => ({}),
    });
  };
}
