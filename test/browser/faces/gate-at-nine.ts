import type { Browser } from 'playwright-core';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { GateMorning, type Vehicle } from './gate-morning.js';

/** A gate at five past nine, before which the faces stand: five trucks wait in the yard, a sixth is booked. */
export interface GateAtNine {
  readonly morning: GateMorning;
  readonly trucks: readonly Vehicle[];
  readonly served: Awaited<ReturnType<typeof startFaces>>;
  readonly browser: Browser;
  readonly origin: string;
  end(): Promise<void>;
}

export async function gateAtNine(): Promise<GateAtNine> {
  const morning = await GateMorning.begin();
  const trucks: Vehicle[] = [];
  for (const [number, hour] of ['08:00', '08:00', '08:00', '08:00', '09:00', '09:00'].entries())
    trucks.push(await morning.booked(hour, number));
  await morning.clockAt('08:10');
  for (const truck of trucks.slice(0, 5)) await morning.inYard(truck);
  await morning.clockAt('09:05');
  const served = await startFaces(morning.running.url);
  const browser = await openChromium();
  const end = async () => {
    await browser.close();
    await served.stop();
    await morning.end();
  };
  return { morning, trucks, served, browser, origin: served.origin, end };
}

/** Tells the stories of a file at such a gate, which ends after them. */
export function tellAtNine(stories: (gate: () => GateAtNine) => void): void {
  let gate: GateAtNine | undefined;
  beforeAll(async () => {
    gate = await gateAtNine();
  });
  afterAll(() => gate?.end());
  stories(() => {
    if (!gate) throw new Error('The gate has not begun');
    return gate;
  });
}
