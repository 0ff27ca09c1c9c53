import {
  confirmCrossing,
  confirmEmptyVehicleLeft,
  confirmLeftSupervision,
  returnByFarSide,
  sendToOtherGate,
  transferToOtherGate,
  transship,
  turnBack,
} from './pass-the-border.js';
import { cleared, fact, given, minute, officer, opened, passed, refusal, tag } from './testing/clearance-story.js';

const now = { accepted: true, revision: 1 };
const guard = officer('BORDER_GUARD');
const at = (n: number) => ({ by: guard, at: minute(n), now: minute(n) });
const passes = [passed('BORDER_GUARD', 2), passed('CUSTOMS', 3)];
const entered = { type: 'BorderCrossed', data: fact(1, 'IMPORT') } as const;
const truck = { vehicle: 'hmac-1', plate: 'plate-1', container: 'CSQU3054383', seal: 'S1', grams: 20_000_000 };
const onto = { type: 'GoodsTransshipped', data: { ...fact(4, 'IMPORT'), onto: [truck] } } as const;

describe('An export', () => {
  it('crosses when it is cleared, and leaves supervision with it', () => {
    expect(confirmCrossing(given(opened(), ...passes, cleared(3)), now, at(5))).toEqual([
      { type: 'BorderCrossed', data: fact(5) },
      { type: 'LeftSupervision', data: fact(5) },
    ]);
  });

  it('does not cross before, nor twice, nor while a correction is on its way', () => {
    const state = given(opened(), ...passes, cleared(3));
    expect(refusal(() => confirmCrossing(given(opened(), passes[0]!), now, at(5)))).toBe('not-cleared');
    expect(refusal(() => confirmCrossing(state, { accepted: true, revision: 2 }, at(5)))).toBe('declaration-changed');
    const gone = given(opened(), ...passes, cleared(3), ...confirmCrossing(state, now, at(5)));
    expect(refusal(() => confirmCrossing(gone, now, at(6)))).toBe('clearance-ended');
    expect(refusal(() => confirmLeftSupervision(state, now, at(6)))).toBe('not-crossed');
  });

  it('may be told late by a barrier that was offline, but not ahead of time', () => {
    const state = given(opened(), ...passes, cleared(3));
    expect(confirmCrossing(state, now, { by: guard, at: minute(4), now: minute(90) })[0]).toEqual({
      type: 'BorderCrossed',
      data: fact(4),
    });
    const early = { by: guard, at: minute(91), now: minute(90) };
    expect(refusal(() => confirmCrossing(state, now, early))).toBe('in-the-future');
    expect(refusal(() => confirmCrossing(state, now, { by: guard, at: minute(2), now: minute(90) }))).toBe(
      'before-previous-step',
    );
  });

  it('is confirmed at its own gate', () => {
    const state = given(opened(), ...passes, cleared(3));
    const elsewhere = { ...at(5), by: { ...guard, gate: 'TAN_THANH' as const } };
    expect(refusal(() => confirmCrossing(state, now, elsewhere))).toBe('wrong-gate');
  });
});

describe('An export that goes on at another gate', () => {
  const to = { to: 'TAN_THANH' } as const;

  it('falls back from cleared, and its clearance goes on with the declaration', () => {
    const events = transferToOtherGate(given(opened(), ...passes, cleared(3)), { ...at(5), ...to });
    expect(events.map(({ type }) => type)).toEqual(['ClearanceFellBack', 'SentToOtherGate']);
    expect(given(opened(), ...passes, cleared(3), ...events)?.status).toBe('OPEN');
  });

  it('says when it had not been seen, and is nothing before its clearance was opened', () => {
    const unseen = transferToOtherGate(given(opened()), { ...at(5), ...to, unseen: true });
    expect(unseen).toEqual([
      { type: 'SentToOtherGate', data: { ...fact(5), to: 'TAN_THANH', goesOn: true, unseen: true } },
    ]);
    expect(transferToOtherGate(undefined, { ...at(5), ...to })).toEqual([]);
  });
});

describe('An export that the far side sends back', () => {
  const asked = { ...at(9), reason: 'quarantine-refused', trip: 't2', emptied: false } as const;
  const crossed = given(
    opened(),
    ...passes,
    cleared(3),
    ...confirmCrossing(given(opened(), ...passes, cleared(3)), now, at(5)),
  );

  it('had crossed, and comes back once', () => {
    const events = returnByFarSide(crossed, asked);
    expect(events).toEqual([
      { type: 'ReturnedByFarSide', data: { ...fact(9), reason: 'quarantine-refused', trip: 't2' } },
    ]);
    expect(returnByFarSide(crossed, { ...asked, emptied: true })[0]?.data).toMatchObject({ emptied: true });
    expect(refusal(() => returnByFarSide(given(opened(), ...passes, cleared(3)), asked))).toBe('not-crossed');
    expect(refusal(() => returnByFarSide(given(opened('IMPORT'), entered), asked))).toBe('not-an-export');
    const story = [
      opened(),
      ...passes,
      cleared(3),
      ...confirmCrossing(given(opened(), ...passes, cleared(3)), now, at(5)),
    ];
    const [first, ...rest] = [...story, ...events];
    expect(refusal(() => returnByFarSide(given(first!, ...rest), asked))).toBe('already-returned');
  });
});

describe('An import', () => {
  it('enters first, is cleared, then leaves supervision', () => {
    expect(confirmCrossing(given(opened('IMPORT')), now, at(1))).toEqual([entered]);
    const state = given(opened('IMPORT'), entered, ...passes, cleared(3, 'IMPORT'));
    expect(confirmLeftSupervision(state, now, at(6))).toEqual([{ type: 'LeftSupervision', data: fact(6, 'IMPORT') }]);
  });

  it('is cleared as it enters when every paper was checked before', () => {
    expect(confirmCrossing(given(opened('IMPORT'), ...passes), now, at(6))).toEqual([
      { type: 'BorderCrossed', data: fact(6, 'IMPORT') },
      cleared(6, 'IMPORT'),
    ]);
  });

  it('does not enter twice, nor leave before it entered or is cleared', () => {
    expect(refusal(() => confirmCrossing(given(opened('IMPORT'), entered), now, at(5)))).toBe('already-crossed');
    expect(refusal(() => confirmLeftSupervision(given(opened('IMPORT')), now, at(5)))).toBe('not-crossed');
    expect(refusal(() => confirmLeftSupervision(given(opened('IMPORT'), entered), now, at(5)))).toBe('not-cleared');
  });

  it('is transshipped onto named vehicles; the emptied one leaves as its own event, even later', () => {
    const state = given(opened('IMPORT'), entered);
    expect(transship(state, { ...at(4), onto: [truck] })).toEqual([onto]);
    expect(refusal(() => confirmEmptyVehicleLeft(state, at(5)))).toBe('nothing-transshipped');
    const gone = given(opened('IMPORT'), entered, onto, ...passes, cleared(4, 'IMPORT'), {
      type: 'LeftSupervision',
      data: fact(6, 'IMPORT'),
    });
    const left = confirmEmptyVehicleLeft(gone, at(8));
    expect(left).toEqual([{ type: 'EmptyVehicleLeft', data: fact(8, 'IMPORT') }]);
    const twice = given(opened('IMPORT'), entered, onto, ...left);
    expect(refusal(() => confirmEmptyVehicleLeft(twice, at(9)))).toBe('emptied-already-left');
  });

  it('alone is transshipped, and only once it is here', () => {
    expect(refusal(() => transship(given(opened()), { ...at(4), onto: [truck] }))).toBe('not-an-import');
    expect(refusal(() => transship(given(opened('IMPORT')), { ...at(4), onto: [truck] }))).toBe('not-crossed');
  });
});

describe('Another end', () => {
  it('is to be turned back, also after the clearance', () => {
    expect(turnBack(given(opened(), ...passes, cleared(3)), { ...at(5), reason: 'far-side-refused' })).toEqual([
      { type: 'TurnedBack', data: { ...fact(5), reason: 'far-side-refused' } },
    ]);
  });

  it('is to be sent to the other gate, from waiting too', () => {
    expect(sendToOtherGate(given(opened()), { ...at(5), to: 'TAN_THANH' })).toEqual([
      { type: 'SentToOtherGate', data: { ...fact(5), to: 'TAN_THANH' } },
    ]);
    expect(refusal(() => sendToOtherGate(given(opened()), { ...at(5), to: 'HUU_NGHI' }))).toBe('same-gate');
    expect(refusal(() => sendToOtherGate(given(opened('IMPORT'), entered), { ...at(5), to: 'TAN_THANH' }))).toBe(
      'already-crossed',
    );
  });

  it('takes no vehicle from under the eyes of another agency, and does not tell whether it is held', () => {
    const started = { type: 'CheckStarted', data: tag('CUSTOMS', 2) } as const;
    const held = {
      type: 'CheckHeld',
      data: { ...tag('CUSTOMS', 3), legalReason: 'stop-order', publicReason: 'being-checked' },
    } as const;
    const turn = { ...at(5), reason: 'firm-asked' } as const;
    expect(refusal(() => turnBack(given(opened(), started), turn))).toBe('being-checked');
    expect(refusal(() => turnBack(given(opened(), started, held), turn))).toBe('being-checked');
    expect(turnBack(given(opened(), started), { ...turn, by: officer('CUSTOMS') })).toHaveLength(1);
  });
});
