import { TOTP } from 'otpauth';
import { DEMO_FIRMS, DEMO_PASSWORD, DEMO_PEOPLE, DEMO_TOTP_SECRET } from '../../identity/index.js';
import { AGENCIES, type Agency, type Gate } from '../../shared/domain/place.js';
import type { Role } from '../../shared/domain/roles.js';
import { taxCheckDigit } from '../../shared/domain/tax-code.js';
import type { ApiClient } from './api-client.js';

const STAFF: readonly Role[] = [
  'BORDER_GUARD',
  'CUSTOMS',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'LANE_CONTROLLER',
  'CASHIER',
  'YARD_OPERATOR',
  'SUPERVISOR',
];
/** Firms beside the demo firms: one firm may take only a part of an hour's places. */
const MORE_FIRMS = 10;
const PASSWORD = 'mot-ngay-o-cua-khau';
/** Sign in again when a token has so many seconds left. */
const RENEW_SECONDS = 60;

interface Login {
  readonly account: string;
  readonly password: string;
  secret: string | undefined;
}
interface SignedIn {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly enrolling?: boolean;
}

export interface SimulatedFirm {
  readonly name: string;
  readonly taxCode: string;
  readonly dispatcher: string;
}

/**
 * The people of a simulated day: the demo accounts, and officers and firms that the administrator invites through the API
 * because the demo has none. They sign in as everybody does, second factor included.
 */
export class Cast {
  private readonly logins = new Map<string, Login>();
  private readonly tokens = new Map<string, { token: Promise<string>; until: number }>();
  readonly firms: SimulatedFirm[] = [];

  constructor(
    private readonly api: ApiClient,
    /** Tells the people of one run from those of another on the same system; 0 to 999. */
    private readonly run = 0,
  ) {
    for (const { email, posting } of DEMO_PEOPLE) {
      const [role] = posting.roles;
      const key = [role, role === 'AGENCY_HEAD' ? posting.agency : undefined, posting.gate, posting.firm]
        .filter(Boolean)
        .join(' ');
      this.logins.set(key, { account: email, password: DEMO_PASSWORD, secret: DEMO_TOTP_SECRET });
    }
  }

  /** Who does a role at a gate, as a key for {@link token}. */
  static staff(role: Role, gate: Gate, agency?: Agency): string {
    return [role, agency, gate].filter(Boolean).join(' ');
  }

  /** Makes sure that everybody is there. */
  async gather(gates: readonly Gate[]): Promise<void> {
    for (const { id, name, taxCode, country } of DEMO_FIRMS) {
      if (country === 'VN') this.firms.push({ name, taxCode, dispatcher: `DISPATCHER ${id}` });
    }
    const missing = gates.flatMap((gate) =>
      STAFF.filter((role) => !this.logins.has(Cast.staff(role, gate))).map((role) => ({ role, gate })),
    );
    for (const { role, gate } of missing)
      await this.invite(Cast.staff(role, gate), { roles: [role], gate, ...agencyOf(role) });
    for (let n = 1; n <= MORE_FIRMS; n += 1) await this.addFirm(n);
  }

  /** A bearer token that holds for some time yet. */
  async token(who: string): Promise<string> {
    const known = this.tokens.get(who);
    if (known && known.until > Date.now()) return known.token;
    const token = this.signIn(who).then(({ accessToken, expiresIn }) => {
      this.tokens.set(who, {
        token: Promise.resolve(accessToken),
        until: Date.now() + (expiresIn - RENEW_SECONDS) * 1000,
      });
      return accessToken;
    });
    this.tokens.set(who, { token, until: Number.POSITIVE_INFINITY });
    return token;
  }

  private async addFirm(n: number): Promise<void> {
    const first9 = `49${String(2_010_000 + this.run * 20 + n)}`;
    const digit = taxCheckDigit(first9);
    if (digit === undefined) return;
    const name = `Hãng mô phỏng ${this.run * 20 + n}`;
    const taxCode = `${first9}${digit}`;
    const admin = await this.token('ADMIN');
    const { firm } = await this.api.must<{ firm: string }>('POST', '/firms', {
      as: admin,
      body: { country: 'VN', name, taxCode },
    });
    const dispatcher = `DISPATCHER ${firm}`;
    await this.invite(`FIRM_ADMIN ${firm}`, { roles: ['FIRM_ADMIN'], firm });
    await this.invite(dispatcher, { roles: ['DISPATCHER'], firm }, `FIRM_ADMIN ${firm}`);
    this.firms.push({ name, taxCode, dispatcher });
  }

  private async invite(who: string, posting: object, by = 'ADMIN'): Promise<void> {
    const account = `${who.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}.${this.run}@simulation.example`;
    const as = await this.token(by);
    const { link } = await this.api.must<{ link: string }>('POST', '/people', {
      as,
      body: { name: who, email: account, ...posting },
    });
    await this.api.must('POST', '/passwords', { body: { link: link.split('#')[1] ?? link, password: PASSWORD } });
    this.logins.set(who, { account, password: PASSWORD, secret: undefined });
  }

  private async signIn(who: string): Promise<SignedIn> {
    const login = this.logins.get(who);
    if (!login) throw new Error(`There is nobody who is ${who}`);
    const { account, password, secret } = login;
    // A code is taken once, and none before it afterwards: the earliest that holds leaves the later ones for who comes again.
    for (const step of secret ? [-1, 0, 1] : [0]) {
      const answer = await this.api.send<SignedIn>('POST', '/sessions', {
        body: { account, password, ...(secret && { code: codeOf(secret, step) }) },
      });
      if (!answer.code) return answer.body.enrolling ? this.enrol(login, answer.body.accessToken) : answer.body;
      if (answer.code !== 'sign-in-failed') throw new Error(`${who} cannot sign in: ${JSON.stringify(answer.body)}`);
    }
    throw new Error(`${who} cannot sign in`);
  }

  private async enrol(login: Login, as: string): Promise<SignedIn> {
    const { secret } = await this.api.must<{ secret: string }>('POST', '/me/second-factor', { as, body: {} });
    login.secret = secret;
    return this.api.must<SignedIn>('POST', '/me/second-factor/confirmation', { as, body: { code: codeOf(secret, 0) } });
  }
}

function codeOf(secret: string, step: number): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + step * 30_000 });
}

function agencyOf(role: Role): { agency?: Agency } {
  const agency = role === 'CASHIER' ? 'GATE_FEE' : AGENCIES.find((one) => one === role);
  return agency ? { agency } : {};
}
