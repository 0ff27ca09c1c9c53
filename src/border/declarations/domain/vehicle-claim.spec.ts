import { fold } from '../../../shared/domain/decider.js';
import type { DeclaredFacts, VehicleClaimEvent } from './declaration-events.js';
import { correct, submit, withdraw } from './decide-declaration.js';
import { declarationFold } from './declaration.js';
import { vehicleClaimFold, type VehicleClaim } from './vehicle-claim.js';
import { followWithClaims } from './vehicle-claims.js';
import { FACTS } from './testing/declared.js';

const at = '2026-11-22T04:00:00.000Z';
const nowhere = { checkedIn: false, admitted: false, booked: false };
const declared = (id: string, facts: DeclaredFacts) => submit(id, 'firm-1', { content: 'r', facts }, { at });
const state = fold(declarationFold, declared('d1', FACTS));
const after = (by: VehicleClaim, events: readonly VehicleClaimEvent[] = []) => fold(vehicleClaimFold, events, by);

describe('The claim of a vehicle', () => {
  it('is taken by the first declaration and refused to the second', () => {
    const events = declared('d1', FACTS);
    const claims = followWithClaims(undefined, events, new Map([['truck', undefined]]));
    expect(after(undefined, claims.get('truck'))).toBe('d1');
    const second = () => followWithClaims(undefined, declared('d2', FACTS), new Map([['truck', 'd1']]));
    expect(second).toThrow('vehicle-already-declared');
  });

  it('is given back at the end, and then free for another', () => {
    const gone = withdraw(state, nowhere, false, { at });
    const claims = followWithClaims(state, gone, new Map([['truck', 'd1']]));
    expect(after('d1', claims.get('truck'))).toBeUndefined();
    expect(() => followWithClaims(undefined, declared('d2', FACTS), new Map([['truck', undefined]]))).not.toThrow();
  });

  it('moves with a corrected plate', () => {
    const moved = correct(state, { content: 'r2', facts: { ...FACTS, vehicle: 'other' } }, ['vehicle.plate'], nowhere, {
      at,
    });
    const claims = followWithClaims(
      state,
      moved,
      new Map([
        ['truck', 'd1'],
        ['other', undefined],
      ]),
    );
    expect([after('d1', claims.get('truck')), after(undefined, claims.get('other'))]).toEqual([undefined, 'd1']);
  });

  it('writes nothing when a correction keeps the vehicle', () => {
    const same = correct(state, { content: 'r2', facts: FACTS }, ['goods.0.kg'], nowhere, { at });
    expect(followWithClaims(state, same, new Map([['truck', 'd1']])).get('truck')).toEqual([]);
  });

  it('never frees what another declaration holds by now', () => {
    const gone = withdraw(state, nowhere, false, { at });
    expect(followWithClaims(state, gone, new Map([['truck', 'd9']])).get('truck')).toEqual([]);
  });
});
