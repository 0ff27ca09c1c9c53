import type { Page, Route } from 'playwright-core';
import { busy, CLOCK, weeks } from './gates-now.mjs';

/** What a made gate says. */
export interface Made {
  readonly status?: object;
  /** Seconds since what it says was complete. */
  readonly age?: number;
  /** Nobody answers. */
  readonly silent?: boolean;
  readonly days?: readonly object[];
  /** Of other questions, by how their addresses go on: status and answer. */
  readonly others?: Readonly<Record<string, readonly [number, object]>>;
}

/** Answers a page's questions in the place of a gate. The live channel is not there: the page polls. */
export async function answerMade(page: Page, { status = busy, age = 3, silent, days = weeks, others = {} }: Made = {}) {
  const answer = (route: Route, code: number, json: object, headers: Record<string, string> = {}) =>
    route.fulfill({ status: code, json, headers: { 'gate-clock': CLOCK, ...headers } });
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await page.route('**/api/v1/public-status', (route) =>
    silent
      ? route.abort()
      : answer(route, 200, { epoch: 'made', seq: 1, state: status }, { age: String(age), etag: '"made.1"' }),
  );
  await page.route('**/api/v1/daily-figures?*', (route) =>
    answer(route, 200, { items: days, position: 1, stale: false }),
  );
  for (const [path, [code, json]] of Object.entries(others))
    await page.route(`**/api/v1/${path}*`, (route) => answer(route, code, json));
}
