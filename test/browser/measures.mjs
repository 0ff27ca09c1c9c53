// JavaScript, since it runs in the page: the server's compiler knows no document.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** True when the page could be scrolled in any direction. */
export function scrolls(page) {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return scrollWidth > clientWidth || scrollHeight > clientHeight;
  });
}

/** The texts that stand, in part, outside of the box that holds them or of the screen. */
export function cutOff(page) {
  return page.evaluate(() => {
    const holders =
      '.head, .band, .cell header, .call, .sign, .group, .row, .wait, .notice, .shut, .called h2, .yard-call, .big-code, .yard-zones h2';
    const cut = [];
    for (const holder of document.querySelectorAll(holders)) {
      const box = holder.getBoundingClientRect();
      for (const element of holder.querySelectorAll(
        '.figures, .kind, .lane, .status, .direction, .mode, small, p, h1, h3',
      )) {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const out = left < box.left - 1 || right > box.right + 1 || left < 0 || right > innerWidth;
        // Line boxes are higher than their letters; a holder may be lower than the line, never than the letter.
        const spare = (bottom - top) * 0.2;
        if (out || top < box.top - spare || bottom > box.bottom + spare)
          cut.push(`${holder.className}: ${element.className} ${element.textContent ?? ''}`);
      }
    }
    return cut;
  });
}

/** Height of a capital letter in CSS pixels, as the first element of that name is set. */
export function capitalHeight(page, selector) {
  return page.$eval(selector, (element) => {
    const { fontSize, fontFamily, fontWeight } = getComputedStyle(element);
    const drawing = document.createElement('canvas').getContext('2d');
    if (!drawing) throw new Error('No canvas');
    drawing.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return drawing.measureText('E').actualBoundingBoxAscent;
  });
}

/** Font size in CSS pixels. */
export function fontSize(page, selector) {
  return page.$eval(selector, (element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

/** The faces that text below an element is really drawn in; those of the machine are named `system: …`. */
export async function facesOf(page, selector) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `${selector} *` });
  const names = new Set();
  for (const nodeId of nodeIds) {
    // What was drawn anew meanwhile is gone.
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId }).catch(() => ({ fonts: [] }));
    for (const { familyName, isCustomFont } of fonts) names.add(isCustomFont ? familyName : `system: ${familyName}`);
  }
  await devtools.detach();
  return [...names];
}

/** Begins to look for changed cells; the answer waits for the first and tells for how many milliseconds it was marked. */
export async function watchMarks(page) {
  await page.evaluate(() => {
    let since;
    window.firstMark = new Promise((resolve) => {
      const observer = new MutationObserver((changes) => {
        for (const { target } of changes) {
          if (target.hasAttribute('data-changed')) since ??= performance.now();
          else if (since !== undefined) resolve(performance.now() - since);
        }
      });
      observer.observe(document.body, { subtree: true, attributeFilter: ['data-changed'] });
    });
  });
  return () => page.evaluate(() => window.firstMark);
}

/** The page after the reader chose a language, as if in another of his pages. */
export async function speak(page, language) {
  await page.evaluate((chosen) => {
    localStorage.setItem('gate.language', chosen);
    dispatchEvent(new StorageEvent('storage', { key: 'gate.language', newValue: chosen }));
  }, language);
  await page.waitForSelector(`html[lang=${language}]`);
}

/** Waits until nothing is fetched for the first time and every face that the texts need is there. */
export async function drawn(page) {
  await page.waitForSelector('.mantine-Skeleton-root', { state: 'detached' });
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => (document.fonts.status === 'loaded' ? resolve(undefined) : setTimeout(look, 20));
        // A face is asked for by the first frame in which its text stands.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(look, 20)));
      }),
  );
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another theme may break, and another language may not. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** The rules that other words may break: names of things, what language they are in, and what is smaller, or scrolls, by them. */
const WORDS = [
  'area-alt',
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'aria-tab-name',
  'aria-toggle-field-name',
  'aria-tooltip-name',
  'aria-treeitem-name',
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'html-has-lang',
  'html-lang-valid',
  'html-xml-lang-mismatch',
  'image-alt',
  'image-redundant-alt',
  'input-button-name',
  'input-image-alt',
  'label',
  'label-title-only',
  'landmark-unique',
  'link-name',
  'object-alt',
  'role-img-alt',
  'scrollable-region-focusable',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'table-duplicate-name',
  'target-size',
  'valid-lang',
];
const RULES = {
  all: { runOnly: TAGS },
  colours: { runOnly: { type: 'rule', values: COLOURS } },
  words: { runOnly: { type: 'rule', values: WORDS } },
};

/**
 * What axe finds against WCAG 2.2 AA, and its own best practices. `judged`: by all rules, or only by those that a change
 * of the theme (`colours`) or of the language (`words`) can break.
 */
export async function axeFaults(page, judged = 'all') {
  // No page of ours holds a frame.
  const options = { ...RULES[judged], resultTypes: ['violations'], iframes: false, preload: false };
  // Put in past the page's policy, which lets in no other script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async (how) => (await window.axe.run(how)).violations, options);
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join('; ')}`,
  );
}

/** Whether the page is wider than its screen. */
export function runsOut(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
}

/** The scope of the service worker that serves the page, once there is one. */
export function scopeOfWorker(page) {
  return page.evaluate(async () => new URL((await navigator.serviceWorker.ready).scope).pathname);
}

/** Whether the page's policy lets a script ask there. */
export function mayAsk(page, address) {
  return page.evaluate(
    (to) =>
      fetch(to, { method: 'POST' }).then(
        () => true,
        () => false,
      ),
    address,
  );
}

/** Tells the page that its machine has a network again, as a browser does: it need not find that out by trying. */
export function online(page) {
  return page.evaluate(() => dispatchEvent(new Event('online')));
}

/** What a telephone does when a page leaves the screen: what was last read is kept. Waits until it is. */
export function putAway(page, face) {
  return page.evaluate(async (name) => {
    const since = Date.now();
    dispatchEvent(new Event('pagehide'));
    const asked = (request) =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const db = await asked(indexedDB.open(name));
    const keptAt = async () => (await asked(db.transaction('read').objectStore('read').get('queries')))?.at ?? 0;
    while ((await keptAt()) < since) await new Promise((resolve) => setTimeout(resolve, 20));
    db.close();
  }, `gate-${face}`);
}

/** Browsers that know no service workers. */
const keepNothing = new WeakSet();

/** Takes service workers from a new browser, as from one that has none: nothing is fetched beforehand, nothing is kept. */
export async function keepsNothing(context) {
  keepNothing.add(context);
  await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
}

/** Browsers without a network, and those whose requests are looked at for that. */
const away = new WeakSet();
const watched = new WeakSet();

/**
 * Cuts the network of the page's browser. Chromium takes a moment for it, and forgets it for a moment when a page is opened
 * again: what asks our server is held back by itself, so that nothing arrives meanwhile.
 */
export async function goOffline(page) {
  const context = page.context();
  if (keepNothing.has(context)) throw new Error('This browser keeps no face: say `keeps` where it is opened.');
  away.add(context);
  if (!watched.has(context)) {
    watched.add(context);
    await context.route('**/api/**', (route) =>
      away.has(context) ? route.abort('internetdisconnected') : route.fallback(),
    );
  }
  await context.setOffline(true);
}

/** Gives the network back that {@link goOffline} took. */
export async function goOnline(page) {
  away.delete(page.context());
  await page.context().setOffline(false);
}
