import pdfMake from 'pdfmake';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { FONTS, isFont } from './fonts.js';
import { platesOf } from './plates.js';
import { pageWords, printedWords } from './print-words.js';
import type { PrintedColumn, PrintedDocument, PrintedPart, PrintedRow } from './printed-document.js';

// A document fetches nothing from anywhere and reads no file but its fonts.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy(isFont);
pdfMake.setFonts(FONTS);

const MARGIN = 30;
const GREY = '#e4e4e4';
const LINE = '#777777';
const RULED = { hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineColor: () => LINE, vLineColor: () => LINE };

/** @param mark what is written across each page; undefined: nothing */
export function layOut(document: PrintedDocument, mark: string | undefined): Promise<Buffer> {
  return pdfMake.createPdf(definitionOf(document, mark)).getBuffer();
}

/** The same, with what is added to it before it is closed. @param add takes the document of PDFKit */
export async function layOutWith(
  document: PrintedDocument,
  mark: string | undefined,
  add: (pdf: object) => unknown,
): Promise<Buffer> {
  const pdf = pdfMake.createPdf(definitionOf(document, mark));
  add(await pdf.getStream());
  return pdf.getBuffer();
}

function definitionOf(document: PrintedDocument, mark: string | undefined): TDocumentDefinitions {
  const { title, printedAt, paper = 'A4' } = document;
  return {
    info: { title, producer: 'langson-border-gate', creator: 'langson-border-gate', creationDate: printedAt },
    ...(paper === 'A4' ? { ...sheetOf(document), ...watermark(mark) } : rollOf(document, mark)),
  };
}

/** What an instance for training writes across each page. */
function watermark(text: string | undefined): Pick<TDocumentDefinitions, 'watermark'> {
  return text === undefined ? {} : { watermark: { text, color: '#b00000', opacity: 0.2, bold: true } };
}

/** 80 mm, of which a thermal head prints 72. One page, however long: the printer cuts after it. */
const ROLL = { width: (80 / 25.4) * 72, margin: (4 / 25.4) * 72 };

function rollOf(document: PrintedDocument, mark: string | undefined): TDocumentDefinitions {
  const { title, place, printedAt, printedBy, language = 'vi', parts } = document;
  return {
    pageSize: { width: ROLL.width, height: 'auto' },
    pageMargins: ROLL.margin,
    defaultStyle: { font: 'Noto', fontSize: 9 },
    content: [
      ...(mark === undefined ? [] : [{ text: mark, bold: true, alignment: 'center' as const }]),
      { text: title, bold: true, fontSize: 11, alignment: 'center' },
      { text: place, alignment: 'center', margin: [0, 0, 0, 4] },
      ...parts.map(contentOf),
      { text: printedWords(printedAt, printedBy, language), fontSize: 7, margin: [0, 6, 0, 0] },
    ],
  };
}

function sheetOf(document: PrintedDocument): TDocumentDefinitions {
  const { title, place, printedAt, printedBy, language = 'vi', landscape = false } = document;
  return {
    pageSize: 'A4',
    pageOrientation: landscape ? 'landscape' : 'portrait',
    pageMargins: [MARGIN, 66, MARGIN, 40],
    defaultStyle: { font: 'Noto', fontSize: 9 },
    header: () => ({
      margin: [MARGIN, 20, MARGIN, 0],
      columns: [
        { width: '*', stack: [{ text: title, bold: true, fontSize: 13 }, { text: place }] },
        { width: 'auto', alignment: 'right', text: printedWords(printedAt, printedBy, language) },
      ],
    }),
    footer: (page, pages) => ({ alignment: 'center', margin: [0, 12, 0, 0], text: pageWords(page, pages, language) }),
    content: document.parts.map(contentOf),
  };
}

function contentOf(part: PrintedPart): Content {
  switch (part.kind) {
    case 'heading':
      return { text: part.text, bold: true, fontSize: 11, margin: [0, 8, 0, 4] };
    case 'paragraph':
      return { text: part.text, bold: part.strong ?? false, margin: [0, 0, 0, 4] };
    case 'facts':
      return {
        margin: [0, 0, 0, 6],
        layout: 'noBorders',
        table: {
          widths: ['auto', '*'],
          body: part.facts.map(([name, value]) => [{ text: name, bold: true }, cell(value)]),
        },
      };
    case 'table':
      return {
        margin: [0, 0, 0, 8],
        layout: RULED,
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: part.columns.map(({ width = '*' }) => width),
          body: [part.columns.map(headOf), ...part.rows.map((row) => rowOf(row, part.columns))],
        },
      };
    case 'qr':
      return {
        margin: [0, 4, 0, 8],
        columnGap: 10,
        columns: [
          { width: 'auto', qr: part.content, fit: part.size ?? 90, eccLevel: 'M' },
          { width: '*', text: part.caption ?? '', margin: [0, 4, 0, 0] },
        ],
      };
    case 'large':
      return { text: part.text, bold: true, fontSize: part.size ?? 34, alignment: 'center', noWrap: true };
    case 'plates':
      return platesOf(part.plates);
    case 'lines':
      return { margin: [0, 4, 0, 4], stack: Array.from({ length: part.count }, () => lineToWriteOn()) };
    case 'page-break':
      return { text: '', pageBreak: 'after' };
  }
}

function headOf({ title, align = 'left' }: PrintedColumn): TableCell {
  return { text: title, bold: true, fillColor: GREY, alignment: align };
}

function rowOf({ cells, strong = false }: PrintedRow, columns: readonly PrintedColumn[]): TableCell[] {
  return columns.map(({ align = 'left' }, n) => {
    const shown = { ...cell(cells[n] ?? ''), alignment: align, bold: strong };
    return strong ? { ...shown, fillColor: GREY } : shown;
  });
}

const LONGEST_WORD = 24;

/** A cell breaks a word that is longer than any real one: else it would run over its neighbour. */
function cell(text: string): { text: string; wordBreak?: 'break-all' } {
  const long = text.split(/\s/).some((word) => word.length > LONGEST_WORD);
  return long ? { text, wordBreak: 'break-all' } : { text };
}

function lineToWriteOn(): Content {
  return {
    margin: [0, 18, 0, 0],
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: 535, y2: 0, lineWidth: 0.5, lineColor: LINE }],
  };
}
