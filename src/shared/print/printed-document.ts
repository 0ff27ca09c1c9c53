import type { Language } from '../http/language.js';

/** A column of a printed table. Numbers stand to the right. */
export interface PrintedColumn {
  readonly title: string;
  /** Points (1/72 inch), `auto` as wide as its longest cell, `*` what is left. *Default* `*`. */
  readonly width?: number | 'auto' | '*';
  readonly align?: 'left' | 'right';
}

/** A row of cells, one for each column; `strong` rows are bold on grey, for what must be seen first. */
export interface PrintedRow {
  readonly cells: readonly string[];
  readonly strong?: boolean;
}

/** What hangs at a road, street or building: its code leads to a page. */
export interface PrintedPlate {
  readonly content: string;
  /** The same to be typed, beneath the QR code. */
  readonly code: string;
  readonly name: string;
  /** The name in other languages. */
  readonly others: readonly string[];
  readonly address?: string;
}

/** What a document is made of, from top to bottom. All text is plain: nothing in it is read as markup or as an address. */
export type PrintedPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: boolean }
  /** Names with their values, such as `Biển số: 12C-123.45`. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  /** Its head stands again on every page; no row is cut in two. */
  | { readonly kind: 'table'; readonly columns: readonly PrintedColumn[]; readonly rows: readonly PrintedRow[] }
  /** A QR code (ISO/IEC 18004, error correction M) with a line of text beside it. `size` in points. */
  | { readonly kind: 'qr'; readonly content: string; readonly caption?: string; readonly size?: number }
  /** What must be read from afar, such as a ticket's code: large, in the middle, on one line. */
  | { readonly kind: 'large'; readonly text: string; readonly size?: number }
  /** Plates to be cut out, eight on a sheet of A4: each a QR code (error correction Q, for weather) with what it leads to. */
  | { readonly kind: 'plates'; readonly plates: readonly PrintedPlate[] }
  /** Empty lines to write on by hand. */
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'page-break' };

/** A sheet, or a roll of a thermal printer, 80 mm wide and as long as the document is. */
export type Paper = 'A4' | 'ROLL_80';

/** A document to be printed. The same document gives the same bytes: its time comes with it. */
export interface PrintedDocument {
  readonly title: string;
  /** Where: the gate, a yard. Stands in the head of every page. */
  readonly place: string;
  readonly printedAt: Date;
  /** Who printed it, as he may be shown: an account or post. Stands in the head of every page. */
  readonly printedBy: string;
  /** Of the words that this module adds (page, printed at). *Default* Vietnamese. */
  readonly language?: Language;
  readonly landscape?: boolean;
  /** *Default* A4. */
  readonly paper?: Paper;
  readonly parts: readonly PrintedPart[];
}
