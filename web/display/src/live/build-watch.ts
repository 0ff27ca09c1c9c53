const LOOK_MS = 30_000;
const FETCH_MS = 5_000;
/** While servers are changed one by one, old and new answer in turn: a page that is younger waits for the next look. */
const SETTLED_MS = 10_000;

/** Looks now and then whether the server was given a newer build; a new connection is another reason to look. */
export function watchBuild(): void {
  setInterval(lookForNewBuild, LOOK_MS);
}

/** Loads the page again when the server has a newer one that can be had whole. */
export function lookForNewBuild(): void {
  if (performance.now() < SETTLED_MS) return;
  void newerThan(myBuild()).then(
    (newer) => newer && location.reload(),
    () => undefined,
  );
}

/** The build that runs here. */
export function myBuild(): string {
  return document.querySelector('meta[name="build"]')?.getAttribute('content') ?? '';
}

async function newerThan(mine: string): Promise<boolean> {
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
