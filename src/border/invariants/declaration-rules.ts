import { calendarFor } from '../gates/index.js';
import type { DeclarationEvent } from '../declarations/index.js';
import { looking, type Rule } from './rule.js';
import type { World } from './world.js';

const ENDED = ['REJECTED', 'FULFILLED', 'WITHDRAWN', 'EXPIRED'];
type Of<T extends DeclarationEvent['type']> = DeclarationEvent & { type: T };
type Claim = {
  type: 'VehicleClaimed' | 'VehicleFreed';
  data: { vehicle: string; direction: string; declaration: string };
};

/** What a declaration holds of vehicles: nothing once it has ended. A vehicle is its key and its direction. */
function held(world: World, declaration: string): string[] {
  const view = world.declaration(declaration);
  if (!view || ENDED.includes(view.status)) return [];
  const { vehicle, chassis = [], direction } = view.facts;
  return [vehicle, ...chassis].map((key) => `${key}-${direction}`);
}

/** At most one open declaration per vehicle (each chassis of new ones) and direction. */
export function oneOpenDeclaration(types: readonly string[]): Rule {
  const holder = new Map<string, string>();
  const holding = new Map<string, string[]>();
  const claims = new Map<string, string>();
  return {
    name: 'one-open-declaration',
    on: [...types, 'VehicleClaimed', 'VehicleFreed'],
    after: (event, world) => {
      if (event.type === 'VehicleClaimed' || event.type === 'VehicleFreed') {
        const { vehicle, direction, declaration } = event.data as Claim['data'];
        const key = `${vehicle}-${direction}`;
        const by = claims.get(key);
        if (event.type === 'VehicleFreed') return claims.delete(key) && by !== declaration && `freed from ${by}`;
        claims.set(key, declaration);
        return by !== undefined && by !== declaration && `claimed while ${by} held it`;
      }
      const { declaration } = event.data as { declaration: string };
      const now = held(world, declaration);
      for (const key of holding.get(declaration) ?? []) if (holder.get(key) === declaration) holder.delete(key);
      holding.set(declaration, now);
      const others = now.map((key) => holder.get(key)).filter((by) => by !== undefined);
      for (const key of now) holder.set(key, declaration);
      return others.length > 0 && `its vehicle is declared by ${others.join(', ')} too`;
    },
    *atRest() {
      for (const [key, declaration] of holder) {
        if (claims.get(key) !== declaration) yield [`vehicle-${key}`, `not claimed for ${declaration}, which is open`];
      }
      for (const [key, declaration] of claims) {
        if (holder.get(key) !== declaration) yield [`vehicle-${key}`, `claimed for ${declaration}, which has ended`];
      }
    },
  };
}

/** A part has one firm; an invitation is used once. */
export function onePartOneFirm(): Rule {
  const firms = new Map<string, string>();
  const used = new Set<string>();
  const invitations = new Map<string, string>();
  return {
    name: 'one-part-one-firm',
    on: ['PartInvited', 'PartTaken', 'PartGivenBack', 'DeclarationCorrected'],
    before: ({ type, data }) => {
      if (type === 'DeclarationCorrected') {
        const { declaration, changed } = data as Of<'DeclarationCorrected'>['data'];
        for (const path of changed) {
          const part = /^parties\.(\w+)/.exec(path)?.[1];
          if (part) firms.delete(`${declaration} ${part.toUpperCase()}`);
        }
        return undefined;
      }
      const { declaration, part } = data as Of<'PartInvited' | 'PartTaken' | 'PartGivenBack'>['data'];
      const key = `${declaration} ${part}`;
      if (type === 'PartInvited') return void invitations.set(key, (data as Of<'PartInvited'>['data']).invitation);
      if (type === 'PartGivenBack') return void firms.delete(key);
      const { firm, via } = data as Of<'PartTaken'>['data'];
      const [other, link] = [firms.get(key), invitations.get(key)];
      firms.set(key, firm);
      if (other !== undefined && other !== firm) return `${part} taken by ${firm} while ${other} had it`;
      if (via !== 'INVITATION') return undefined;
      if (link === undefined || used.has(link)) return `${part} taken by a link that was used or never made`;
      used.add(link);
      return undefined;
    },
  };
}

/** No declaration is withdrawn once its vehicle holds a lane, or as an import has entered. */
export const notWithdrawnInTheLane: Rule = {
  name: 'not-withdrawn-in-the-lane',
  on: ['DeclarationWithdrawn'],
  before: looking<Of<'DeclarationWithdrawn'>>(({ data }, world) => {
    if (data.why) return undefined;
    if (world.ticket(data.declaration)?.inLane) return 'withdrawn while its vehicle stood in a lane';
    const entered = world.declaration(data.declaration)?.facts.direction === 'IMPORT';
    return entered && world.clearance(data.declaration)?.crossedAt !== undefined && 'withdrawn after it had entered';
  }),
};

const SEEN_AT_THE_GATE = ['WAITING', 'CALLED', 'ADMITTED', 'HOLDING'];

/** Nothing expires while checked in, once over the border, or while its route is closed. */
export const nothingExpiresAtTheGate: Rule = {
  name: 'nothing-expires-at-the-gate',
  on: ['DeclarationExpired'],
  before: looking<Of<'DeclarationExpired'>>(({ data: { declaration, at } }, world) => {
    const status = world.ticket(declaration)?.status;
    if (status && SEEN_AT_THE_GATE.includes(status)) return `expired while its ticket was ${status}`;
    if (world.clearance(declaration)?.crossedAt !== undefined) return 'expired after the crossing';
    const facts = world.declaration(declaration)?.facts;
    if (!facts) return 'expired before it was submitted';
    const calendar = world.calendar(facts.route, facts.direction, new Date(at));
    return (
      calendarFor(calendar, new Date(at), world.carriedBy(declaration)).mode === 'CLOSED' &&
      'expired while its route was closed'
    );
  }),
};

/** A vehicle that was admitted to a lane of the border stays on its route. */
export const staysOnItsRoute: Rule = {
  name: 'stays-on-its-route',
  on: ['DeclarationCorrected'],
  before: looking<Of<'DeclarationCorrected'>>(({ data }, world) => {
    const was = world.declaration(data.declaration)?.facts.route;
    return (
      world.ticket(data.declaration)?.status === 'ADMITTED' &&
      was !== data.facts.route &&
      `declared for ${data.facts.route} after it was admitted on ${was}`
    );
  }),
};
