import { decodeQR } from 'qr/decode.js';

/** No side of a picture is longer than this when it is read: telephones take photos of which a tenth is enough. */
const LONGEST = 1_600;
/** A photo may take its time; a frame of the camera may not. */
const PATIENCE_MS = 1_500;

/** What the QR code in a photo says; undefined when none can be read in it. */
export async function readPhoto(file: Blob): Promise<string | undefined> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    const canvas = new OffscreenCanvas(width, height);
    const drawn = canvas.getContext('2d');
    if (!drawn) return undefined;
    drawn.drawImage(picture, 0, 0, width, height);
    picture.close();
    const { data } = drawn.getImageData(0, 0, width, height);
    return decodeQR({ width, height, data }, { timeLimit: PATIENCE_MS });
  } catch {
    // Neither a file that is no picture nor a picture without a code is worth more words than the reader gets anyway.
    return undefined;
  }
}
