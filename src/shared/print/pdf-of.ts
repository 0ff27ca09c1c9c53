import { Piscina } from 'piscina';
import { layOut } from './pdf-layout.js';
import type { LayingOut } from './pdf-thread.js';
import { printMark } from './print-mark.js';
import type { PrintedDocument, PrintedPart } from './printed-document.js';

/** More rows than these are laid out in a thread: a millisecond each, in which nobody else would be answered. */
const SHORT_ROWS = 50;

let threads: Piscina<LayingOut, Uint8Array> | undefined;

/**
 * A document as PDF 1.3, on its paper, its fonts embedded with the glyphs it uses. Deterministic: the same document gives the same
 * bytes. About a millisecond a row; a long one keeps nobody else waiting.
 */
export async function pdfOf(document: PrintedDocument): Promise<Buffer> {
  const mark = printMark();
  if (rowsOf(document) <= SHORT_ROWS) return layOut(document, mark);
  threads ??= startThreads();
  return Buffer.from(await threads.run({ document, mark }));
}

function rowsOf({ parts }: PrintedDocument): number {
  return parts.reduce((sum, part) => sum + rowsOfPart(part), 0);
}

function rowsOfPart(part: PrintedPart): number {
  if (part.kind === 'table') return part.rows.length;
  // A QR code takes as long as several rows.
  return part.kind === 'plates' ? part.plates.length * 5 : 1;
}

/** One at a time, since each holds the fonts; it ends when nothing was printed for a while. */
function startThreads(): Piscina<LayingOut, Uint8Array> {
  const source = import.meta.url.endsWith('.ts');
  return new Piscina({
    filename: new URL(source ? './pdf-thread.ts' : './pdf-thread.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    // Tests run what was not built.
    ...(source && { execArgv: ['--import', new URL('../../../bin/typescript-hooks.mjs', import.meta.url).href] }),
  });
}
