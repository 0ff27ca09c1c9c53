import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { PrintedPlate } from './printed-document.js';

/** Two beside each other, four below: a sheet of A4 between its head and foot. */
const ACROSS = 2;
const HEIGHT = 153;
/** As much white as readers want around a QR code: four of its squares. */
const PADDING = 12;
const QR = 108;
/** Where scissors go: between all plates and around them. */
const CUT = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => '#999999',
  vLineColor: () => '#999999',
  hLineStyle: () => ({ dash: { length: 3, space: 3 } }),
  vLineStyle: () => ({ dash: { length: 3, space: 3 } }),
  paddingTop: () => PADDING,
  paddingBottom: () => PADDING,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
};
const SAYS = 'Quét mã để đọc · 扫码阅读 · Scan to read';

/** Plates with the lines along which they are cut; none is cut in two by the end of a page. */
export function platesOf(plates: readonly PrintedPlate[]): Content {
  const cells = plates.map(plateOf);
  const rows = Array.from({ length: Math.ceil(cells.length / ACROSS) }, (_, n): TableCell[] =>
    Array.from({ length: ACROSS }, (_each, m) => cells[n * ACROSS + m] ?? { text: '' }),
  );
  return {
    layout: CUT,
    table: { widths: Array.from({ length: ACROSS }, () => '*'), heights: HEIGHT, dontBreakRows: true, body: rows },
  };
}

function plateOf({ content, code, name, others, address }: PrintedPlate): TableCell {
  return {
    columnGap: 8,
    columns: [
      {
        width: QR,
        stack: [
          { qr: content, fit: QR, eccLevel: 'Q' },
          { text: code, bold: true, fontSize: 13, alignment: 'center', characterSpacing: 1.5, margin: [0, 4, 0, 0] },
        ],
      },
      {
        width: '*',
        stack: [
          { text: name, bold: true, fontSize: sizeFor(name) },
          ...others.filter(Boolean).map((text): Content => ({ text, fontSize: 9, margin: [0, 3, 0, 0] })),
          ...placed(address),
          { text: SAYS, fontSize: 7, color: '#555555', margin: [0, 8, 0, 0] },
        ],
      },
    ],
  };
}

function placed(address: string | undefined): Content[] {
  return address === undefined ? [] : [{ text: address, fontSize: 8, color: '#555555', margin: [0, 5, 0, 0] }];
}

/** A long name goes on in smaller letters rather than past its plate. */
function sizeFor(name: string): number {
  if (name.length > 120) return 8;
  return name.length > 50 ? 10 : 14;
}
