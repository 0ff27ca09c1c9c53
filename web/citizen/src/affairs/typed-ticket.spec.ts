import { typedTicket } from './typed-ticket.js';

it('The code of a ticket is read in any spelling, and nothing else is one', () => {
  for (const text of ['HN-E-0417', ' hn e 0417 ', 'hne0417', 'HN–E–0417']) expect(typedTicket(text)).toBe('HN-E-0417');
  for (const text of ['', 'HN-E-41', 'HN-X-0417', 'H37.06184-261130-0001']) expect(typedTicket(text)).toBeUndefined();
});
