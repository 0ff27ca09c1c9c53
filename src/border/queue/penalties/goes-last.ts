import type { EventStore } from '../../../shared/event-store/types.js';
import { acceptedDeclaration } from '../../declarations/index.js';
import { goesLast } from '../domain/conduct.js';
import { carrierOfTicket, type Ticket } from '../domain/ticket.js';
import { conductStream } from '../queue-streams.js';

/** Whether a ticket goes last within its class now, for its vehicle's no-shows or its carrier's. */
export async function isLast(store: EventStore, { facts }: Ticket): Promise<boolean> {
  const [{ state: declared }, carrier] = await Promise.all([
    store.load(acceptedDeclaration(facts.declaration)),
    store.load(conductStream('CARRIER', carrierOfTicket(facts))),
  ]);
  if (goesLast(carrier.state)) return true;
  return declared !== undefined && goesLast((await store.load(conductStream('VEHICLE', declared.facts.vehicle))).state);
}
