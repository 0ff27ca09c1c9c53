import { layOut } from './pdf-layout.js';
import type { PrintedDocument } from './printed-document.js';

export interface LayingOut {
  readonly document: PrintedDocument;
  readonly mark: string | undefined;
}

/** What a thread for long documents does. */
export default function laidOut({ document, mark }: LayingOut): Promise<Uint8Array> {
  return layOut(document, mark);
}
