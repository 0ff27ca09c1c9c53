// JavaScript, since it runs in the page: the server's compiler knows no document.

/** How large a JPEG (base64) is, and whether its points differ. */
export function pictureSize(page, jpeg) {
  return page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/jpeg;base64,${data}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    const drawing = canvas.getContext('2d');
    if (!drawing) throw new Error('No canvas');
    drawing.drawImage(picture, 0, 0);
    const points = drawing.getImageData(0, 0, picture.width, picture.height).data;
    const shades = new Set();
    for (let at = 0; at < points.length; at += 4) shades.add(points[at] >> 5);
    return { width: picture.width, height: picture.height, differs: shades.size > 4 };
  }, jpeg);
}

/** Bytes that live in the page's heap after the rubbish was taken out. */
export async function heapOf(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  // Twice: what finalizers let go of is taken out by the second.
  for (let n = 0; n < 2; n++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

/** By how many pixels the board stands off its place. */
export function shiftOf(page) {
  return page.$eval('.screen', (element) => {
    const { e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return [e, f];
  });
}

/** Begins to count what the page plays: clips started, and how loud each sentence is. */
export async function hearSounds(page) {
  await page.addInitScript(() => {
    window.heard = { clips: 0, gains: [] };
    const { start } = Object.getOwnPropertyDescriptors(AudioBufferSourceNode.prototype);
    AudioBufferSourceNode.prototype.start = function (...when) {
      window.heard.clips++;
      return start.value.apply(this, when);
    };
    const { createGain } = Object.getOwnPropertyDescriptors(BaseAudioContext.prototype);
    AudioContext.prototype.createGain = function () {
      const node = createGain.value.call(this);
      const connect = node.connect.bind(node);
      node.connect = (to) => {
        window.heard.gains.push(Math.round(node.gain.value * 100) / 100);
        return connect(to);
      };
      return node;
    };
  });
  return () => page.evaluate(() => window.heard);
}
