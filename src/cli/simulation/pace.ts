import type { ApiClient } from './api-client.js';
import type { Pace } from './simulate-day.js';

interface ClockAnswer {
  readonly kind: 'real' | 'scaled' | 'stepped';
  readonly now: string;
}

const LOOK_MS = 200;
/** People who act at the same time: enough to make the system share its work, few enough to stay a border gate. */
const ABREAST = 32;

/** Follows the clock of the system: steps it where it is stepped, and waits for it where it runs by itself. */
export async function paceOf(
  api: ApiClient,
  adminToken: () => Promise<string>,
): Promise<Pace & { readonly now: Date }> {
  const { kind, now: said } = await api.must<ClockAnswer>('GET', '/clock');
  const now = new Date(said);
  if (kind === 'stepped') {
    const arrive = (at: Date) => step(api, adminToken, at);
    return { now, abreast: ABREAST, arrive, settle: arrive };
  }
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, LOOK_MS));
  return { now, abreast: ABREAST, arrive: (at) => waitFor(api, at), settle };
}

async function step(api: ApiClient, adminToken: () => Promise<string>, at: Date): Promise<void> {
  const answer = await api.send('POST', '/clock/tick', { as: await adminToken(), body: { to: at.toISOString() } });
  if (answer.code && answer.code !== 'clock-runs-forward')
    throw new Error(`The clock could not be stepped: ${JSON.stringify(answer.body)}`);
}

async function waitFor(api: ApiClient, at: Date): Promise<void> {
  for (;;) {
    const { now } = await api.must<ClockAnswer>('GET', '/clock');
    if (Date.parse(now) >= at.getTime()) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
