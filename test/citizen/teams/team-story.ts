import { v7 as uuidv7 } from 'uuid';
import type { Answer } from '../../declarations/declaring.js';
import { demoPerson, type Who } from '../../sign-in.js';
import type { Story } from '../../story.js';

/** A Monday morning in Hanoi. */
export const MONDAY = '2026-11-30T03:00:00.000Z';
export const official: Who = { role: 'CIVIL_SERVANT' };
export const elsewhere: Who = { role: 'CIVIL_SERVANT', office: '06211' };
export const province: Who = { role: 'PROVINCE' };
export const leader: Who = { role: 'TEAM_MEMBER' };
export const member: Who = { role: 'TEAM_MEMBER', second: true };
export const stranger: Who = { role: 'TEAM_MEMBER', office: '06211' };

export const NA_PAN = {
  code: '06184-03',
  commune: '06184',
  level: 'HAMLET',
  place: 'Nà Pàn',
  name: 'Tổ công nghệ số cộng đồng thôn Nà Pàn',
};

export const visit = (more: object = {}) => ({
  id: uuidv7(),
  revision: 1,
  day: '2026-11-28',
  hamlet: 'Nà Pàn',
  household: 'Hộ 12',
  over15: 4,
  app: 3,
  payment: 2,
  shop: 0,
  helped: [],
  ...more,
});

export const joining = (name: string, who?: Who, more: object = {}) => ({
  name,
  phone: '0912 345 678',
  joinedOn: '2026-11-01',
  ...(who && { account: demoPerson(who).email }),
  ...more,
});

/** A team of Nà Pàn with a leader and a member who have accounts; its id. */
export async function foundedTeam({ post }: Story): Promise<string> {
  const { body } = await post(official, 'teams', NA_PAN);
  for (const entered of [joining('Hoàng Văn Páo', leader, { leader: true }), joining('Lý Thị Sao', member)])
    expectDone(await post(official, `teams/${body.id}/members`, entered));
  return body.id as string;
}

export function expectDone({ status, body }: Answer): void {
  if (status >= 300) throw new Error(JSON.stringify(body));
}
