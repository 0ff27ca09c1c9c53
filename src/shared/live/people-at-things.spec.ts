import { peopleOfOfficeAt } from './people-at-things.js';

const topic = peopleOfOfficeAt({
  prefix: 'dossiers-',
  summary: 'Who has which dossier open.',
  roles: ['ONE_STOP_CLERK', 'CIVIL_SERVANT'],
  admit: async () => undefined,
  names: async () => new Map(),
});
const who = (role: 'CIVIL_SERVANT' | 'TEAM_MEMBER', office?: string) => ({
  id: 'p',
  roles: [role],
  ...(office !== undefined && { office }),
});

it('Who has what of an office open is seen by its people whose work that is, and by nobody else', () => {
  expect(topic.mayWatch(who('CIVIL_SERVANT', '06184'), 'dossiers-06184')).toBe(true);
  expect(topic.mayWatch(who('CIVIL_SERVANT', '06211'), 'dossiers-06184')).toBe(false);
  expect(topic.mayWatch(who('CIVIL_SERVANT'), 'dossiers-06184')).toBe(false);
  expect(topic.mayWatch(who('TEAM_MEMBER', '06184'), 'dossiers-06184')).toBe(false);
});
