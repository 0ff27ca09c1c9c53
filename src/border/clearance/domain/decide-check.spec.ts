import {
  AT,
  cashier,
  cleared,
  fact,
  given,
  head,
  minute,
  officer,
  opened,
  passed,
  refusal,
  tag,
} from './testing/clearance-story.js';
import {
  failCheck,
  holdCheck,
  liftHold,
  passCheck,
  requireDecidable,
  requireSeen,
  revokeCheck,
  startCheck,
  waiveCheck,
} from './decide-check.js';

const now = { accepted: true, revision: 1 };
const customs = { by: officer('CUSTOMS'), agency: 'CUSTOMS', at: minute(5) } as const;
const guard = { by: officer('BORDER_GUARD'), agency: 'BORDER_GUARD', at: minute(5) } as const;
const customsHead = { ...customs, by: head('CUSTOMS') } as const;
const held = { legalReason: 'stop-order', publicReason: 'being-checked' } as const;
const heldEvent = { type: 'CheckHeld', data: { ...tag('CUSTOMS', 3), ...held } } as const;

describe('Agencies decide independently', () => {
  it('an officer starts, then passes his own check; the vehicle waits for the others', () => {
    const started = startCheck(given(opened()), customs);
    expect(started).toEqual([{ type: 'CheckStarted', data: tag('CUSTOMS', 5) }]);
    expect(passCheck(given(opened(), ...started), now, { ...customs, seen: 1 })).toEqual([passed('CUSTOMS', 5)]);
  });

  it('the last pass clears the vehicle in the same breath', () => {
    expect(passCheck(given(opened(), passed('BORDER_GUARD', 2)), now, { ...customs, seen: 1 })).toEqual([
      passed('CUSTOMS', 5),
      cleared(5),
    ]);
  });

  it('an import that has not entered is not cleared by its last paper check', () => {
    const state = given(opened('IMPORT'), passed('BORDER_GUARD', 2));
    expect(passCheck(state, now, { ...customs, seen: 1 })).toEqual([passed('CUSTOMS', 5)]);
  });

  it('an import that is here is cleared by its last check', () => {
    const entered = { type: 'BorderCrossed', data: fact(1, 'IMPORT') } as const;
    const state = given(opened('IMPORT'), entered, passed('BORDER_GUARD', 2));
    expect(passCheck(state, now, { ...customs, seen: 1 })).toEqual([passed('CUSTOMS', 5), cleared(5, 'IMPORT')]);
  });

  it('nobody passes the check of another agency, nor at another gate', () => {
    const pass = (by: typeof customs.by) => refusal(() => passCheck(given(opened()), now, { ...customs, by, seen: 1 }));
    expect(pass(guard.by)).toBe('wrong-agency');
    expect(pass(head('BORDER_GUARD'))).toBe('wrong-agency');
    expect(pass({ ...customs.by, gate: 'TAN_THANH' })).toBe('wrong-gate');
    expect(pass({ id: 'admin', roles: ['ADMIN'] })).toBe('wrong-agency');
  });

  it('a check that is not required cannot be passed', () => {
    const health = { by: officer('HEALTH_QUARANTINE'), agency: 'HEALTH_QUARANTINE', at: AT, seen: 1 } as const;
    expect(refusal(() => passCheck(given(opened()), now, health))).toBe('check-not-required');
  });

  it('what was decided is not decided again', () => {
    const pass = { ...customs, seen: 1 };
    const failed = {
      type: 'CheckFailed',
      data: { ...tag('CUSTOMS', 3), revision: 1, reason: 'goods-prohibited' },
    } as const;
    const waived = { type: 'CheckWaived', data: { ...tag('CUSTOMS', 3), rule: 'green-channel' } } as const;
    expect(refusal(() => passCheck(given(opened(), passed('CUSTOMS', 3)), now, pass))).toBe('already-passed');
    expect(refusal(() => passCheck(given(opened(), failed), now, pass))).toBe('already-failed');
    expect(refusal(() => passCheck(given(opened(), waived), now, pass))).toBe('already-waived');
    expect(refusal(() => startCheck(given(opened(), ...startCheck(given(opened()), customs)), customs))).toBe(
      'check-already-started',
    );
  });

  it('nothing is decided before the clearance opens and after it ends', () => {
    const turned = { type: 'TurnedBack', data: { ...fact(3), reason: 'firm-asked' } } as const;
    expect(refusal(() => startCheck(given(), customs))).toBe('clearance-not-open');
    expect(refusal(() => startCheck(given(opened(), turned), customs))).toBe('clearance-ended');
  });

  it('an officer is seen at what he may decide, begun or not, and at nothing else', () => {
    const begun = given(opened(), ...startCheck(given(opened()), customs));
    expect([given(opened()), begun].map((state) => requireDecidable(state, customs))).toEqual([given(opened()), begun]);
    const health = { by: officer('HEALTH_QUARANTINE'), agency: 'HEALTH_QUARANTINE', at: AT } as const;
    expect(refusal(() => requireDecidable(given(opened(), passed('CUSTOMS', 3)), customs))).toBe('already-passed');
    expect(refusal(() => requireDecidable(given(opened(), heldEvent), customs))).toBe('check-on-hold');
    expect(refusal(() => requireDecidable(given(opened()), health))).toBe('check-not-required');
    expect(refusal(() => requireDecidable(given(opened()), { ...customs, by: guard.by }))).toBe('wrong-agency');
    const elsewhere = { ...customs.by, gate: 'TAN_THANH' } as const;
    expect(refusal(() => requireDecidable(given(opened()), { ...customs, by: elsewhere }))).toBe('wrong-gate');
    expect(refusal(() => requireDecidable(given(), customs))).toBe('clearance-not-open');
  });

  it('a failed check names its reason', () => {
    const command = { ...customs, seen: 1, reason: 'goods-not-as-declared', note: 'note-1' } as const;
    expect(failCheck(given(opened()), now, command)).toEqual([
      {
        type: 'CheckFailed',
        data: { ...tag('CUSTOMS', 5), revision: 1, reason: 'goods-not-as-declared', note: 'note-1' },
      },
    ]);
  });
});

describe('A decision stands for the declaration that was seen', () => {
  const pass = (seen: number, declaration: Parameters<typeof passCheck>[1]) =>
    refusal(() => passCheck(given(opened()), declaration, { ...customs, seen }));

  it('it is refused when another content was seen', () => expect(pass(2, now)).toBe('declaration-changed'));
  it('it is refused when a correction has not yet reached the clearance', () => {
    expect(pass(1, { accepted: true, revision: 2 })).toBe('declaration-changed');
    expect(pass(2, { accepted: true, revision: 2 })).toBe('declaration-changed');
  });
  it('it is refused when the declaration is no longer accepted', () => {
    expect(pass(1, { accepted: false, revision: 1 })).toBe('declaration-changed');
    expect(pass(1, undefined)).toBe('declaration-changed');
  });
  it('failing and waiving are bound to it alike', () => {
    const moved = { accepted: true, revision: 2 };
    const fail = { ...customs, seen: 1, reason: 'goods-prohibited' } as const;
    expect(refusal(() => failCheck(given(opened()), moved, fail))).toBe('declaration-changed');
    const waive = { ...customsHead, seen: 1, rule: 'green-channel' };
    expect(refusal(() => waiveCheck(given(opened()), moved, waive))).toBe('declaration-changed');
  });
});

describe('A hold', () => {
  it('stops the decision until it is lifted, then the check goes on as before', () => {
    const started = { type: 'CheckStarted', data: tag('CUSTOMS', 2) } as const;
    expect(holdCheck(given(opened()), { ...customs, ...held, at: minute(3) })).toEqual([heldEvent]);
    const holding = given(opened(), started, heldEvent);
    expect(refusal(() => passCheck(holding, now, { ...customs, seen: 1 }))).toBe('check-on-hold');
    expect(refusal(() => holdCheck(holding, { ...customs, ...held }))).toBe('check-on-hold');
    expect(liftHold(holding, now, customs)).toEqual([{ type: 'HoldLifted', data: tag('CUSTOMS', 5) }]);
    const after = given(opened(), started, heldEvent, ...liftHold(holding, now, customs));
    expect(after?.checks[1]?.status).toBe('IN_PROGRESS');
    expect(refusal(() => liftHold(after, now, customs))).toBe('check-not-on-hold');
  });

  it('of customs overrides its pass, and the clearance falls', () => {
    const state = given(opened(), passed('BORDER_GUARD', 1), passed('CUSTOMS', 2), cleared(2));
    expect(holdCheck(state, { ...customs, ...held, at: minute(3) })).toEqual([
      heldEvent,
      { type: 'ClearanceFellBack', data: { ...fact(3), agency: 'CUSTOMS' } },
    ]);
  });

  it('of an officer who says what he saw is of that revision alone', () => {
    const looked = given(opened())!;
    const look = (revision: number, declared = now) =>
      refusal(() => requireSeen(looked, declared, customs.by, { revision, finds: 0 }));
    expect(look(2)).toBe('declaration-changed');
    expect(look(1, { accepted: true, revision: 2 })).toBe('declaration-changed');
    expect(() => requireSeen(looked, now, customs.by, { revision: 1, finds: 0 })).not.toThrow();
  });

  it('has a legal reason of that agency', () => {
    const command = { ...guard, legalReason: 'stop-order', publicReason: 'being-checked' } as const;
    expect(refusal(() => holdCheck(given(opened()), command))).toBe('reason-not-for-agency');
  });
});

describe("An agency's head", () => {
  it('waives by a rule of his agency, which may be the last thing needed', () => {
    const waive = { ...customsHead, seen: 1, rule: 'green-channel' };
    const green = { ...now, channel: 'GREEN' } as const;
    expect(waiveCheck(given(opened(), passed('BORDER_GUARD', 1)), green, waive)).toEqual([
      { type: 'CheckWaived', data: { ...tag('CUSTOMS', 5), rule: 'green-channel' } },
      cleared(5),
    ]);
    expect(refusal(() => waiveCheck(given(opened()), now, { ...waive, rule: 'fee-exempt' }))).toBe('waiver-unknown');
    expect(refusal(() => waiveCheck(given(opened()), now, { ...waive, by: customs.by }))).toBe('agency-head-needed');
  });

  it('waives by the green channel only what customs put there', () => {
    const waive = { ...customsHead, seen: 1, rule: 'green-channel' };
    for (const channel of ['YELLOW', 'RED'] as const)
      expect(refusal(() => waiveCheck(given(opened()), { ...now, channel }, waive))).toBe('waiver-needs-green-channel');
    expect(refusal(() => waiveCheck(given(opened()), now, waive))).toBe('waiver-needs-green-channel');
    const relief = { ...waive, rule: 'relief-goods' };
    expect(waiveCheck(given(opened()), { ...now, channel: 'RED' }, relief)).toHaveLength(1);
  });

  it('revokes a pass, and the clearance falls', () => {
    const state = given(opened(), passed('BORDER_GUARD', 1), passed('CUSTOMS', 2), cleared(2));
    const revoke = { ...customsHead, reason: 'new-information' } as const;
    expect(revokeCheck(state, revoke)).toEqual([
      { type: 'CheckRevoked', data: { ...tag('CUSTOMS', 5), reason: 'new-information' } },
      { type: 'ClearanceFellBack', data: { ...fact(5), agency: 'CUSTOMS' } },
    ]);
    const after = given(
      opened(),
      passed('BORDER_GUARD', 1),
      passed('CUSTOMS', 2),
      cleared(2),
      ...revokeCheck(state, revoke),
    );
    expect(after?.status).toBe('OPEN');
    expect(refusal(() => revokeCheck(after, revoke))).toBe('nothing-to-revoke');
    expect(refusal(() => revokeCheck(state, { ...revoke, by: customs.by }))).toBe('agency-head-needed');
    expect(refusal(() => revokeCheck(state, { ...revoke, by: head('BORDER_GUARD') }))).toBe('wrong-agency');
  });

  it('lets whoever decided take his own slip back for half a minute, and nobody else', () => {
    const state = given(opened(), passed('CUSTOMS', 2));
    const later = (seconds: number) => new Date(Date.parse(minute(2)) + seconds * 1_000).toISOString();
    const undo = (seconds: number, decidedAt?: string) =>
      revokeCheck(state, {
        ...customs,
        at: later(seconds),
        reason: 'decided-in-error',
        ...(decidedAt && { decidedAt }),
      });
    expect(undo(30, minute(2))).toMatchObject([{ type: 'CheckRevoked' }]);
    expect(refusal(() => undo(31, minute(2)))).toBe('agency-head-needed');
    expect(refusal(() => undo(5))).toBe('agency-head-needed');
    // What stands now was decided since.
    expect(refusal(() => undo(5, minute(1)))).toBe('agency-head-needed');
  });

  it('cannot revoke once an export has crossed', () => {
    const state = given(opened(), passed('BORDER_GUARD', 1), passed('CUSTOMS', 2), cleared(2), {
      type: 'LeftSupervision',
      data: fact(4),
    });
    expect(refusal(() => revokeCheck(state, { ...customsHead, reason: 'new-information' }))).toBe('clearance-ended');
  });
});

describe('The gate fee', () => {
  const fee = { by: cashier, agency: 'GATE_FEE', at: minute(5), seen: 1 } as const;
  const state = given(opened('EXPORT', ['GATE_FEE', 'CUSTOMS']));

  it("passes by the number of the cashier's receipt", () => {
    expect(refusal(() => passCheck(state, now, fee))).toBe('receipt-missing');
    expect(passCheck(state, now, { ...fee, receipt: 'BL-1' })).toEqual([
      { type: 'CheckPassed', data: { ...tag('GATE_FEE', 5), revision: 1, receipt: 'BL-1' } },
    ]);
  });

  it('is waived by the supervisor, who answers for the cashiers', () => {
    const supervisor = { id: 's', roles: ['SUPERVISOR'], gate: 'HUU_NGHI' } as const;
    expect(waiveCheck(state, now, { ...fee, by: supervisor, rule: 'fee-exempt' })).toHaveLength(1);
    expect(refusal(() => waiveCheck(state, now, { ...fee, rule: 'fee-exempt' }))).toBe('agency-head-needed');
  });
});
