const LOOK_MS = 30_000;
const FETCH_MS = 5_000;

/** Loads the page again when the server was given a newer one, once the new page can be had whole. */
export function watchBuild(): void {
  const mine = document.querySelector('meta[name="build"]')?.getAttribute('content');
  setInterval(() => {
    void newer(mine ?? '').then(
      (whole) => whole && location.reload(),
      () => undefined,
    );
  }, LOOK_MS);
}

async function newer(mine: string): Promise<boolean> {
  const { build } = (await (await get('/display/version.json')).json()) as { build: string };
  if (build === mine) return false;
  const page = await (await get(location.pathname)).text();
  const program = /src="(\/display\/assets\/[^"]+\.js)"/.exec(page)?.[1];
  return page.includes(build) && program !== undefined && (await get(program)).ok;
}

async function get(address: string): Promise<Response> {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), FETCH_MS);
  const answer = await fetch(address, { cache: 'no-store', signal: given.signal }).finally(() => clearTimeout(timer));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
