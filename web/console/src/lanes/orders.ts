import { commandFor } from '../../../shared/api/commands.js';
import { tell, tellAll } from '../../../shared/offline/outbox.js';
import type { Schemas } from '../../../shared/api/client.js';
import type { Moved } from './moves.js';
import type { Gate, Lane, LaneChange } from './queries.js';

export type Change = Exclude<LaneChange['change'], 'MODE'>;
export type PauseReason = Schemas['PauseLaneBody']['reason'];

export type CallReason = NonNullable<Schemas['CallTicketBody']['reason']>;
export type WithdrawReason = Schemas['WithdrawCallBody']['reason'];

interface Vehicle {
  readonly ticket: string;
  readonly code: string;
}

const asked = {
  call: (lane: string, { ticket, code }: Vehicle, reason?: CallReason) => ({
    ...commandFor('post', '/api/v1/lanes/{lane}/calls', {
      path: { lane },
      body: { ticket, ...(reason && { reason }) },
    }),
    said: { key: 'laneDid.call', about: `${code} → ${lane}` },
  }),
  withdraw: (lane: string, { ticket, code }: Vehicle, reason: WithdrawReason) => ({
    ...commandFor('post', '/api/v1/tickets/{ticket}/withdraw-call', { path: { ticket }, body: { reason } }),
    said: { key: 'laneDid.withdraw', about: `${code} · ${lane}` },
  }),
  mode: (gate: Gate, lane: string, mode: Lane['mode']) => ({
    ...commandFor('put', '/api/v1/gates/{gate}/lanes/{lane}/mode', { path: { gate, lane }, body: { mode } }),
    said: { key: 'laneDid.mode', about: lane },
  }),
};

/** What a controller tells the gate. Each is kept first, so no line and no session that ends loses it. */
export const orders = {
  call: (lane: string, vehicle: Vehicle, reason?: CallReason) => tell(asked.call(lane, vehicle, reason)),
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
  withdraw: (lane: string, vehicle: Vehicle, reason: WithdrawReason) => tell(asked.withdraw(lane, vehicle, reason)),
  mode: (gate: Gate, lane: string, mode: Lane['mode']) => tell(asked.mode(gate, lane, mode)),
  /**
   * Calls a vehicle to another lane, by hand, which only a lane in manual mode takes. One after the other: a call that is
   * refused leaves the vehicle waiting at its place.
   */
  move: (
    moved: Moved,
    { gate, lane, mode }: Pick<Lane, 'gate' | 'lane' | 'mode'>,
    why: CallReason,
    back: WithdrawReason,
  ) =>
    tellAll([
      ...(mode === 'MANUAL' ? [] : [asked.mode(gate, lane, 'MANUAL')]),
      ...(moved.called ? [asked.withdraw(moved.from, moved, back)] : []),
      asked.call(lane, moved, why),
    ]),
  change: (gate: Gate, lane: string, change: Change, reason: PauseReason) => {
    const path = { gate, lane };
    const turned = {
      OPEN: () => commandFor('post', '/api/v1/gates/{gate}/lanes/{lane}/open', { path }),
      PAUSE: () => commandFor('post', '/api/v1/gates/{gate}/lanes/{lane}/pause', { path, body: { reason } }),
      CLOSE: () => commandFor('post', '/api/v1/gates/{gate}/lanes/{lane}/close', { path }),
      REVERSE: () => commandFor('post', '/api/v1/gates/{gate}/lanes/{lane}/reverse', { path }),
    };
    return tell({ ...turned[change](), said: { key: `laneDid.${change}`, about: lane } });
  },
};
