import { TOTP } from 'otpauth';
import { DEMO_FIRMS, DEMO_PASSWORD, DEMO_PEOPLE, DEMO_TOTP_SECRET } from '../src/identity/index.js';
import type { DemoFirm, DemoPerson } from '../src/identity/index.js';
import type { Agency, Gate } from '../src/shared/domain/place.js';
import type { DeviceKind, Role } from '../src/shared/domain/roles.js';

/** Which demo account: officers at Hữu Nghị, and people of the owner of the goods, unless told. */
export interface Who {
  readonly role: Exclude<Role, DeviceKind>;
  readonly gate?: Gate;
  readonly firm?: DemoFirm['key'];
  /** Of a head of agency; customs unless told. */
  readonly agency?: Agency;
  /** Of who serves citizens: Đồng Đăng unless told. */
  readonly office?: '06184' | '06211' | 'UBND';
  /** The other of two citizens, or of two civil servants of an office. */
  readonly second?: true;
}

const tokens = new Map<string, { token: string; until: number }>();

/** For whoever begins anew: another server may come to listen on the same port. */
export function forgetSignIns(): void {
  tokens.clear();
}

/** `Bearer …` of a demo account, signed in through the API; once for each person and server, then remembered. */
export async function signIn(url: string, who: Who): Promise<string> {
  const { id, email } = demoPerson(who);
  const known = tokens.get(`${url} ${id}`);
  if (known && known.until > Date.now()) return `Bearer ${known.token}`;
  await earlyInStep();
  // A code is taken once: the earliest that still holds leaves the later ones for the next sign-in of the same person.
  for (const step of [-1, 0, 1]) {
    const body = JSON.stringify({ account: email, password: DEMO_PASSWORD, code: demoCode(step) });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/api/v1/sessions`, { method: 'POST', headers, body });
    const answer = (await response.json()) as { accessToken: string; expiresIn: number; code?: string };
    if (response.ok) {
      tokens.set(`${url} ${id}`, { token: answer.accessToken, until: Date.now() + (answer.expiresIn - 60) * 1000 });
      return `Bearer ${answer.accessToken}`;
    }
    if (answer.code !== 'sign-in-failed') throw new Error(`${email} cannot sign in: ${JSON.stringify(answer)}`);
  }
  throw new Error(`${email} cannot sign in: all codes of this moment are used`);
}

/** The code that the demo accounts' authenticator shows now, or some 30-second steps away. */
export function demoCode(steps = 0): string {
  return new TOTP({ secret: DEMO_TOTP_SECRET }).generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Waits, at most five seconds, until the present 30-second step is not about to end: codes made now then hold for a while. */
export async function earlyInStep(): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 5_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
}

/** The demo account itself; its id is the actor of what it does. */
export function demoPerson(who: Who): DemoPerson {
  const { role, gate = 'HUU_NGHI', firm = 'owner', agency = 'CUSTOMS', office = '06184', second = false } = who;
  const ours = DEMO_FIRMS.find(({ key }) => key === firm);
  const [first, other] = DEMO_PEOPLE.filter(
    ({ posting }) =>
      posting.roles.includes(role) &&
      (posting.gate === undefined || posting.gate === gate) &&
      (posting.firm === undefined || posting.firm === ours?.id) &&
      (posting.office === undefined || posting.office === office) &&
      (role !== 'AGENCY_HEAD' || posting.agency === agency),
  );
  const found = second ? other : first;
  if (!found) throw new Error(`There is no demo account for ${role} at ${gate}`);
  return found;
}
