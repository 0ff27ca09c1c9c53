import { timelineOf, type Step } from './clearance-timeline.js';
import type { ClearanceEvent } from './clearance-events.js';
import { minute, opened, passed, tag } from './testing/clearance-story.js';

const held = (n: number, publicReason: string): ClearanceEvent => ({
  type: 'CheckHeld',
  data: { ...tag('CUSTOMS', n), legalReason: 'smuggling-suspected', publicReason },
});
const lifted = (n: number): ClearanceEvent => ({ type: 'HoldLifted', data: tag('CUSTOMS', n) });
const types = (steps: Step[]) => steps.map((step) => step.type);

describe('The history of a clearance', () => {
  it('tells each step with its time', () => {
    expect(timelineOf([opened(), passed('CUSTOMS', 3)], {})).toEqual([
      {
        of: 1,
        type: 'ClearanceOpened',
        at: minute(0),
        details: { revision: 1, agencies: ['BORDER_GUARD', 'CUSTOMS'] },
      },
      { of: 2, type: 'CheckPassed', at: minute(3), agency: 'CUSTOMS', details: {} },
    ]);
  });

  it('keeps a confidential hold, and its lifting, to its agency', () => {
    const story = [opened(), held(1, 'being-checked'), lifted(2), held(3, 'goods-to-be-opened'), lifted(4)];
    expect(types(timelineOf(story, { firm: 'firm-1' }))).toEqual([
      'ClearanceOpened',
      'CheckStarted',
      'CheckHeld',
      'HoldLifted',
    ]);
    expect(timelineOf(story, { agency: 'CUSTOMS' })).toHaveLength(5);
    expect(JSON.stringify(timelineOf(story, { agency: 'BORDER_GUARD' }))).not.toContain('smuggling');
  });
});
