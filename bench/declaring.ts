import { Pool } from 'undici';
import { DEMO_FIRMS } from '../src/identity/index.js';
import { ApiClient } from '../src/cli/simulation/api-client.js';
import { Cast } from '../src/cli/simulation/cast.js';

const DAY_MS = 86_400_000;

export type BenchGate = 'HUU_NGHI' | 'TAN_THANH';

/** Three of five vehicles cross at Hữu Nghị. */
export function gateOf(n: number): BenchGate {
  return n % 5 < 3 ? 'HUU_NGHI' : 'TAN_THANH';
}

/** An export of fruit that no rule objects to; the `n`th vehicle. */
export function declaration(n: number, now: Date, gate: BenchGate = 'HUU_NGHI'): object {
  const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
  const number = String(n).padStart(5, '0');
  return {
    direction: 'EXPORT',
    gate,
    route: gate === 'HUU_NGHI' ? 'HN-1119' : 'TT-1088',
    plannedFrom: inDays(0.1),
    plannedTo: inDays(1),
    vehicle: { country: 'VN', plate: `12${'ABCDEFGH'[Math.floor(n / 100_000)]}${number.slice(-5)}`, type: 'TRUCK' },
    drivers: [{ name: 'Lái xe', document: { kind: 'CCCD', number: `0200900${number}` }, service: 'LONG_DISTANCE' }],
    goods: [{ hs: '08106000', description: 'Sầu riêng tươi', kg: 18_000, packages: 900, temperature: 13 }],
    parties: {
      declarer: 'OWNER',
      owner: { name: 'Nông sản Demo', taxCode: '4900234569' },
      carrier: { name: 'Vận tải Demo', taxCode: '0314409058-002' },
    },
    customsDeclarations: [`30${String(n).padStart(10, '0')}`],
    channel: 'GREEN',
    quarantineCertificate: { number: `KDTV-${number}`, validUntil: inDays(3) },
    papers: [{ kind: 'ROADWORTHINESS', number: `KD-${number}`, expires: '2031-12-31' }],
  };
}

/** A bearer token of the dispatcher of the owner of the goods. */
export async function dispatcherToken(url: string): Promise<string> {
  const owner = DEMO_FIRMS.find(({ key }) => key === 'owner');
  const api = new ApiClient(url, 'declaring', 1);
  try {
    return await new Cast(api).token(`DISPATCHER ${owner?.id}`);
  } finally {
    await api.close();
  }
}

/** Sends declarations over so many connections; `send(n)` throws unless it is taken. */
export function declarer(url: string, connections: number, token?: string) {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const now = new Date();
  return {
    async send(n: number): Promise<void> {
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: '/api/v1/declarations',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'vi',
          'idempotency-key': `bench-declare-${n}`,
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(declaration(n, now)),
      });
      const text = await body.text();
      if (statusCode !== 201) throw new Error(`A declaration was refused: ${text}`);
    },
    close: () => pool.close(),
  };
}
