import { strToU8, zipSync } from 'fflate';

/** A date cell: so many days since 1899-12-30, as Excel counts. */
export interface DateCell {
  readonly date: number;
}
export type MadeCell = string | number | boolean | DateCell;

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as Excel would save it, with what a test wants in its sheets; `more` adds or replaces parts. */
export function madeWorkbook(
  sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>,
  more: Readonly<Record<string, Uint8Array>> = {},
): Buffer {
  const names = Object.keys(sheets);
  const sheet = (rows: readonly (readonly MadeCell[])[]) =>
    `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
  const texts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${names
      .map(
        (_, n) => `<Relationship Id="rId${n + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="rId0" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(names.map((name, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheet(sheets[name] ?? [])])),
  };
  const parts = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return Buffer.from(zipSync({ ...parts, ...more }, { level: 9 }));
}

function rowXml(cells: readonly MadeCell[], n: number): string {
  if (cells.length === 0) return '';
  const xml = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${n + 1}`));
  return `<row r="${n + 1}">${xml.join('')}</row>`;
}

function cellXml(cell: MadeCell, place: string): string {
  if (typeof cell === 'object') return `<c r="${place}" s="1"><v>${cell.date}</v></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
