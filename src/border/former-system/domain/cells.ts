/** How the text of a cell is understood. What cannot be understood stays text, for the ordinary rules to name. */
export type CellKind = 'text' | 'code' | 'flag' | 'number' | 'instant' | 'day' | 'list';

const YES = new Set(['1', 'x', 'y', 'yes', 'true', 'có', 'co', '是']);
const NO = new Set(['0', 'n', 'no', 'false', 'không', 'khong', '否']);

/** A cell as the API takes it: dates as they are written in Vietnam count, and without an offset they are Hanoi time. */
export function cellValue(text: string, kind: CellKind): unknown {
  switch (kind) {
    case 'code':
      return text.toUpperCase();
    case 'flag': {
      const word = text.toLowerCase();
      return YES.has(word) ? true : NO.has(word) ? false : text;
    }
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case 'list':
      return text
        .split(/[;|\n]/)
        .map((each) => each.trim())
        .filter((each) => each !== '');
    case 'day':
      return vietnameseDay(text);
    case 'instant':
      return hanoiInstant(text);
    default:
      return text;
  }
}

/** `29/11/2026` as `2026-11-29`; anything else as it is. */
function vietnameseDay(text: string): string {
  const [, day = '', month = '', year = '', rest = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(.*)$/.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${rest}` : text;
}

function hanoiInstant(text: string): string {
  const [, day, time, offset] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?$/.exec(vietnameseDay(text)) ??
    [];
  return day && time ? `${day}T${time}${offset ?? '+07:00'}` : text;
}
