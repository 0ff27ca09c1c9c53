/** What somebody who looks for a parcel said of it. */
export interface ParcelAsked {
  readonly sheet?: string;
  readonly number?: string;
  /** Five digits of a register number. */
  readonly commune?: string;
  /** What else was said: commune, street. */
  readonly rest: string;
}

const VALUE = String.raw`([a-zđ]{0,3}\d[a-zđ\d]{0,19}(?:[.-][a-zđ\d]{1,9}){0,3})`;
const NUMBER = String.raw`\s*(?:số|so|no\.?|number|号|號)?\s*[:：]?\s*`;
/** No letter before a word; Chinese is written without spaces. */
const WORD = String.raw`(?<![\p{L}\d])`;
/** Without accents a parcel is spelt as an inheritance is (thừa kế): only what follows tells. */
const PARCEL = new RegExp(
  String.raw`(?:${WORD}(?:thửa(?:\s+đất)?|thua(?:\s+dat|(?=\s+so|\s*\d))|parcel|plot)(?!\p{Script=Latin})|宗地)(?:${NUMBER}${VALUE})?`,
  'u',
);
/** "Tờ", never "tổ": a neighbourhood has a number too. */
const SHEET = new RegExp(
  String.raw`(?:${WORD}(?:t[oờ](?:\s+b[aả]n\s+[đd][oồ]|\s+b[đd])?|tb[đd]|(?:map\s+)?sheet)|图幅)${NUMBER}${VALUE}`,
  'u',
);
/** Commune, sheet and parcel as addresses and maps write them. */
const KEY = /(?<![\p{L}\d/])(\d{5})\/([a-zđ\d.-]{1,30})\/([a-zđ\d.-]{1,30})(?![\p{L}\d/])/u;
const BETWEEN = /^(?:ở|tại|tai|thuộc|thuoc|của|cua|và|va|trên|tren|in|on|at|of|the|and|号|號)$/u;
/** Every parcel of ours lies in it, and papers say so. */
const OF_PROVINCE =
  /(?<![\p{L}\d])(?:tỉnh|tinh)\s+(?:lạng\s+sơn|lang\s+son)(?![\p{L}\d])|lang\s+son\s+province|谅山省/gu;

/**
 * What parcel somebody asks for in words, such as "thửa 12 tờ 5 xã Đồng Đăng" or "06184/5/12"; undefined where no parcel is
 * spoken of, since a street or a commune alone is not asked for by a thousand parcels.
 */
export function parcelAsked(text: string): ParcelAsked | undefined {
  const said = text.normalize('NFC').toLowerCase();
  const [key, commune = '', sheetOfKey = '', numberOfKey = ''] = KEY.exec(said) ?? [];
  if (key !== undefined) return { commune, ...numbers(sheetOfKey, numberOfKey), rest: between(said.replace(key, ' ')) };
  const parcel = PARCEL.exec(said);
  if (!parcel) return undefined;
  const others = said.replace(parcel[0], ' ');
  const sheet = SHEET.exec(others);
  return { ...numbers(sheet?.[1], parcel[1]), rest: between(sheet ? others.replace(sheet[0], ' ') : others) };
}

/** As the register writes it: letters large. */
function numbers(sheet: string | undefined, number: string | undefined) {
  return {
    ...(sheet !== undefined && { sheet: sheet.toUpperCase() }),
    ...(number !== undefined && { number: number.toUpperCase() }),
  };
}

function between(said: string): string {
  const words = said
    .replaceAll(OF_PROVINCE, ' ')
    .split(/[^\p{L}\d/.-]+/u)
    .map((word) => word.replaceAll(/^[.-]+|[.-]+$/gu, ''))
    .filter((word) => word !== '' && !BETWEEN.test(word));
  return words.join(' ');
}
