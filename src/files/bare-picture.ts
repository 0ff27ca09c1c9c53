import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { refuse } from './domain/file-problems.js';
import type { Received } from './receive-upload.js';

/** *Default*: the longer side of what pages show; a telephone's own are three times as large. */
const LONGEST_SIDE = 2_000;
/** Beyond this a file of a few kilobytes would take gigabytes to unfold. */
const MOST_PIXELS = 64_000_000;
const QUALITY = 82;
const WHITE = '#ffffff';

// Pictures come seldom; whoever waits for other answers has the other cores.
sharp.concurrency(1);
// What was unfolded is not kept for a second one, which never comes.
sharp.cache(false);

/** One at a time: a large one takes hundreds of megabytes while it is turned. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * The picture and nothing else: turned upright, no larger than pages show it, written anew as JPEG. Where and when it was taken,
 * by which device, and whatever else was hung on it, is gone. Throws `file-picture-broken`.
 */
export async function barePicture(received: Received): Promise<Received> {
  const mine = turn.then(() => drawAnew(received));
  turn = mine.catch(() => undefined);
  return mine;
}

async function drawAnew({ content }: Received): Promise<Received> {
  const drawn = sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: WHITE })
    .jpeg({ quality: QUALITY });
  const bare = await drawn.toBuffer().catch(() => {
    throw refuse('file-picture-broken');
  });
  return { content: bare, mediaType: 'image/jpeg', digest: createHash('sha256').update(bare).digest('hex') };
}
