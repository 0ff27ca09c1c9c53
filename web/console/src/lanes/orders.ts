import { commandFor } from '../../../shared/api/commands.js';
import { tell } from '../../../shared/offline/outbox.js';
import type { Schemas } from '../../../shared/api/client.js';
import type { Gate, Lane, LaneChange } from './queries.js';

export type Change = Exclude<LaneChange['change'], 'MODE'>;
export type PauseReason = Schemas['PauseLaneBody']['reason'];

interface Vehicle {
  readonly ticket: string;
  readonly code: string;
}

/** What a controller tells the gate. Each is kept first, so no line and no session that ends loses it. */
export const orders = {
  call: (lane: string, { ticket, code }: Vehicle, reason?: Schemas['CallTicketBody']['reason']) =>
    tell({
      ...commandFor('post', '/api/v1/lanes/{lane}/calls', {
        path: { lane },
        body: { ticket, ...(reason && { reason }) },
      }),
      said: { key: 'laneDid.call', about: `${code} → ${lane}` },
    }),
  admit: (lane: string, { ticket, code }: Vehicle) =>
    tell({
      ...commandFor('post', '/api/v1/lanes/{lane}/admissions', { path: { lane }, body: { ticket } }),
      said: { key: 'laneDid.admit', about: `${code} → ${lane}` },
    }),
  vacate: (lane: string, { ticket, code }: Vehicle) =>
    tell({
      ...commandFor('post', '/api/v1/lanes/{lane}/vacate', { path: { lane }, body: { ticket } }),
      said: { key: 'laneDid.vacate', about: `${code} · ${lane}` },
    }),
  withdraw: (lane: string, { ticket, code }: Vehicle, reason: Schemas['WithdrawCallBody']['reason']) =>
    tell({
      ...commandFor('post', '/api/v1/tickets/{ticket}/withdraw-call', { path: { ticket }, body: { reason } }),
      said: { key: 'laneDid.withdraw', about: `${code} · ${lane}` },
    }),
  mode: (gate: Gate, lane: string, mode: Lane['mode']) =>
    tell({
      ...commandFor('put', '/api/v1/gates/{gate}/lanes/{lane}/mode', { path: { gate, lane }, body: { mode } }),
      said: { key: 'laneDid.mode', about: lane },
    }),
  change: (gate: Gate, lane: string, change: Change, reason: PauseReason) => {
    const path = { gate, lane };
    const asked = {
      OPEN: () => commandFor('post', '/api/v1/gates/{gate}/lanes/{lane}/open', { path }),
      PAUSE: () => commandFor('post', '/api/v1/gates/{gate}/lanes/{lane}/pause', { path, body: { reason } }),
      CLOSE: () => commandFor('post', '/api/v1/gates/{gate}/lanes/{lane}/close', { path }),
      REVERSE: () => commandFor('post', '/api/v1/gates/{gate}/lanes/{lane}/reverse', { path }),
    };
    return tell({ ...asked[change](), said: { key: `laneDid.${change}`, about: lane } });
  },
};
