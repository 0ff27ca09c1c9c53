import { inflateSync } from 'node:zlib';

/** The pages of a PDF of this product as text, for tests. Lines as printed; the cells of a row follow without a space. */
export function pagesOf(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const pages: string[] = [];
  for (const { body } of objects.values()) {
    if (!/\/Type \/Page\b/.test(body)) continue;
    const resources = objects.get(refIn(body, 'Resources'))?.body ?? '';
    for (const [, name = '', ref = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = objects.get(refIn(objects.get(ref)?.body ?? '', 'ToUnicode'))?.stream ?? '';
      fonts.set(name, charactersOf(toUnicode));
    }
    pages.push(textOf(objects.get(refIn(body, 'Contents'))?.stream ?? '', fonts));
  }
  return pages;
}

interface PdfObject {
  readonly body: string;
  readonly stream: string;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const found of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', whole = ''] = found;
    const [body = '', stream] = whole.split('\nstream\n');
    const bytes = Buffer.from(stream?.slice(0, stream.lastIndexOf('\nendstream')) ?? '', 'latin1');
    const flate = body.includes('/FlateDecode') && !body.includes('/Subtype /Image');
    objects.set(id, { body, stream: flate ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1') });
  }
  return objects;
}

function refIn(body: string, name: string): string {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '';
}

/** Glyph (four hex digits) to text, from a font's ToUnicode map: ranges given as lists, as pdfkit writes them. */
function charactersOf(map: string): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  for (const [, from = '0', , list = ''] of map.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([\w ]+)>/g)].forEach(([, hex = ''], n) => {
      const glyph = (Number.parseInt(from, 16) + n).toString(16).padStart(4, '0');
      characters.set(glyph, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  }
  return characters;
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let text = '';
  let font: ReadonlyMap<string, string> = new Map();
  let line: string | undefined;
  for (const [, height, name, shown] of content.matchAll(/[\d.]+ ([\d.]+) Tm|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    if (height !== undefined && height !== line) text += '\n';
    line = height ?? line;
    const glyphs = [...(shown ?? '').matchAll(/<(\w+)>/g)].flatMap(([, hex = '']) => hex.match(/\w{4}/g) ?? []);
    text += glyphs.map((glyph) => font.get(glyph) ?? '\uFFFD').join('');
  }
  return text;
}
