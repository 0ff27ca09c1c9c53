import { seenClearance, type Viewer } from './clearance-view.js';
import type { OpenedClearance } from './clearance.js';
import type { ClearanceEvent } from './clearance-events.js';
import { given, opened, tag } from './testing/clearance-story.js';

const customs = (viewer: Viewer, ...events: ClearanceEvent[]) =>
  seenClearance(given(opened(), ...events) as OpenedClearance, viewer).checks.find((c) => c.agency === 'CUSTOMS');
const held = (publicReason: string): ClearanceEvent => ({
  type: 'CheckHeld',
  data: { ...tag('CUSTOMS', 3), legalReason: 'smuggling-suspected', publicReason, note: 'note-1' },
});

describe('A hold', () => {
  it('shows its legal reason and its note to its own agency', () => {
    expect(customs({ agency: 'CUSTOMS' }, held('being-checked'))).toMatchObject({
      status: 'ON_HOLD',
      legalReason: 'smuggling-suspected',
      publicReason: 'being-checked',
      note: 'note-1',
    });
  });

  it.each([{ agency: 'BORDER_GUARD' }, { firm: 'firm-1' }, {}] as const)(
    'tells %j its public reason alone',
    (viewer) => {
      const seen = customs(viewer, held('goods-to-be-opened'));
      expect(seen).toMatchObject({ status: 'ON_HOLD', publicReason: 'goods-to-be-opened' });
      expect(JSON.stringify(seen)).not.toMatch(/smuggling|note-1/);
    },
  );

  it.each([{ agency: 'BORDER_GUARD' }, { firm: 'firm-1' }, {}] as const)(
    'that is confidential cannot be told from a check that goes on by %j',
    (viewer) => {
      const started: ClearanceEvent = { type: 'CheckStarted', data: tag('CUSTOMS', 3) };
      expect(customs(viewer, held('being-checked'))).toEqual(customs(viewer, started));
    },
  );
});

describe('A decision', () => {
  const failed: ClearanceEvent = {
    type: 'CheckFailed',
    data: { ...tag('CUSTOMS', 3), revision: 1, reason: 'goods-prohibited', note: 'note-1' },
  };
  const revoked: ClearanceEvent = {
    type: 'CheckRevoked',
    data: { ...tag('CUSTOMS', 4), reason: 'new-information', note: 'note-2' },
  };

  it('that failed tells everyone why, its note its own agency alone', () => {
    expect(customs({ firm: 'firm-1' }, failed)).toMatchObject({ status: 'FAILED', reason: 'goods-prohibited' });
    expect(customs({ firm: 'firm-1' }, failed)).not.toHaveProperty('note');
    expect(customs({ agency: 'CUSTOMS' }, failed)).toHaveProperty('note', 'note-1');
  });

  it('that was revoked tells its own agency why', () => {
    expect(customs({ agency: 'CUSTOMS' }, failed, revoked)).toMatchObject({
      status: 'WAITING',
      reason: 'new-information',
    });
    expect(customs({ firm: 'firm-1' }, failed, revoked)).not.toHaveProperty('reason');
  });
});
