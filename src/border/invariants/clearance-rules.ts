import { openChecks, type ClearanceEvent } from '../clearance/index.js';
import { missingFrom } from '../declarations/index.js';
import { looking, type Rule } from './rule.js';
import type { World } from './world.js';

type Of<T extends ClearanceEvent['type']> = ClearanceEvent & { type: T };
type Gone = Of<'BorderCrossed' | 'LeftSupervision'>;

/** A check is passed or failed on the content that its officer saw, and that is the declaration's last. */
export const decidedAsSeen: Rule = {
  name: 'decided-as-seen',
  on: ['CheckPassed', 'CheckFailed'],
  before: looking<Of<'CheckPassed' | 'CheckFailed'>>(({ data }, world) => {
    const last = world.declaration(data.declaration)?.revision;
    return last !== data.revision && `${data.agency} decided on revision ${data.revision} of ${last}`;
  }),
};

/** No officer passes, or finds papers in order, while what he looks at is not told; customs' own finds count as told. */
export const toldToWhoPasses: Rule = {
  name: 'told-to-who-passes',
  on: ['CheckPassed', 'PapersInOrder'],
  before: looking<Of<'CheckPassed' | 'PapersInOrder'>>(({ data }, world) => {
    const declared = world.declaration(data.declaration);
    if (!declared || 'recorded' in data) return undefined;
    const found = world.customsOn(data.declaration).length > 0;
    const missing = missingFrom(declared.facts.missing ?? [], data.agency).filter(
      ({ path }) => !(found && path === 'customsDeclarations'),
    );
    return missing.length > 0 && `${data.agency} without ${missing.map(({ path }) => path).join(', ')}`;
  }),
};

/** A vehicle is cleared when its last check closes, once, on the declaration's last content; an import once it has entered. */
export const clearedByItsLastCheck: Rule = {
  name: 'cleared-by-its-last-check',
  on: ['VehicleCleared'],
  before: looking<Of<'VehicleCleared'>>(({ data }, world) => {
    const clearance = world.clearance(data.declaration);
    if (clearance?.status !== 'OPEN') return `cleared while it was ${clearance?.status}`;
    const open = openChecks(clearance);
    if (open.length) return `cleared while ${open.join(', ')} had not passed`;
    const declared = world.declaration(data.declaration);
    if (declared?.revision !== data.revision) return `cleared on revision ${data.revision} of ${declared?.revision}`;
    return data.direction === 'IMPORT' && clearance.crossedAt === undefined && 'cleared before it had entered';
  }),
};

/** A vehicle crosses out, or leaves supervision, only cleared on the declaration's last content. */
export function goesClearedOnly(): Rule {
  const cleared = new Map<string, number>();
  return {
    name: 'goes-cleared-only',
    on: ['VehicleCleared', 'BorderCrossed', 'LeftSupervision'],
    before: (event, world) => {
      if (event.type === 'VehicleCleared') {
        const { declaration, revision } = event.data as Of<'VehicleCleared'>['data'];
        return void cleared.set(declaration, revision);
      }
      const { declaration, direction } = event.data as Gone['data'];
      if (event.type === 'BorderCrossed' && direction === 'IMPORT') return undefined;
      const status = world.clearance(declaration)?.status;
      if (status !== 'CLEARED') return `went while it was ${status}`;
      const last = world.declaration(declaration)?.revision;
      return cleared.get(declaration) !== last && `went cleared on revision ${cleared.get(declaration)} of ${last}`;
    },
  };
}

/** A vehicle that carries a stopped customs declaration is neither cleared nor does it leave, but it left before the stop. */
export const stoppedGoodsStay: Rule = {
  name: 'stopped-goods-stay',
  on: ['VehicleCleared', 'BorderCrossed', 'LeftSupervision'],
  before: looking<Of<'VehicleCleared'> | Gone>(({ type, data }, world) => {
    if (type === 'BorderCrossed' && data.direction === 'IMPORT') return undefined;
    const stops = world.customsOn(data.declaration).flatMap((customs) => customs.stops);
    const before = stops.filter(({ at }) => at <= data.at);
    return before.length > 0 && `${type} although customs had stopped what it carries`;
  }),
};

/** A receipt pays for one declaration at a gate until its pass is taken back. */
export function receiptPaysOnce(): Rule {
  const paid = new Map<string, string>();
  return {
    name: 'receipt-pays-once',
    on: ['ReceiptUsed', 'ReceiptReleased'],
    before: ({ type, stream, data }) => {
      const { declaration } = data as { declaration: string };
      const by = paid.get(stream);
      if (type === 'ReceiptReleased') return paid.delete(stream) && by !== declaration && `released from ${by}`;
      paid.set(stream, declaration);
      return by !== undefined && by !== declaration && `paid for ${by} already`;
    },
  };
}

const UNDER_WAY = ['ACCEPTED'];

/** An accepted declaration has a clearance on its last content; whoever has gone has ended. */
export const clearanceFollows: Rule = {
  name: 'clearance-follows',
  on: [],
  *atRest(world: World) {
    for (const [id, declared] of world.declarations()) {
      const clearance = world.clearance(id);
      if (UNDER_WAY.includes(declared.status) && !clearance)
        yield [`declaration-${id}`, 'accepted without a clearance'];
      if (clearance?.status === 'ENDED' && UNDER_WAY.includes(declared.status)) {
        yield [`declaration-${id}`, 'its vehicle has gone, it stands as accepted'];
      }
      const closed = ['WITHDRAWN', 'EXPIRED', 'REJECTED'].includes(declared.status);
      if (closed && (clearance?.status === 'OPEN' || clearance?.status === 'CLEARED')) {
        yield [`clearance-${id}`, `${clearance.status} though its declaration is ${declared.status}`];
      }
    }
  },
};
