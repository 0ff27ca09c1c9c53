import { PUBLISHED_LOOK_UP_RULES } from '../../../../src/border/queue/domain/look-up-rules.js';
import { TICKET_EVERY_MS } from './ticket-pace.js';

it('Three who keep one ticket on their telephones leave it look-ups for others, and ten on one line leave theirs', () => {
  const { lookUpMinutes, lookUpsOf, lookUpsFrom } = PUBLISHED_LOOK_UP_RULES;
  const each = (lookUpMinutes * 60_000) / TICKET_EVERY_MS;
  expect(3 * each).toBeLessThan(lookUpsOf);
  expect(10 * each).toBeLessThan(lookUpsFrom);
});
