/** A transfer as the QR code of NAPAS asks for it. */
export interface Transfer {
  /** Bank identification number of the bank, six digits. */
  readonly bin: string;
  readonly account: string;
  /** Whole đồng. */
  readonly dong: number;
  /** Bill number, of letters and digits, if any. */
  readonly bill?: string;
  /** Purpose, without accents. */
  readonly purpose: string;
}

const GUID = 'A000000727';
const TO_ACCOUNT = 'QRIBFTTA';

/** The text of a VietQR code (EMVCo merchant-presented mode, for one payment). */
export function vietQr({ bin, account, dong, bill, purpose }: Transfer): string {
  const bank = field('00', bin) + field('01', account);
  const merchant = field('00', GUID) + field('01', bank) + field('02', TO_ACCOUNT);
  const about = (bill === undefined ? '' : field('01', bill)) + field('08', purpose);
  const text =
    field('00', '01') +
    field('01', '12') +
    field('38', merchant) +
    field('53', '704') +
    field('54', String(dong)) +
    field('58', 'VN') +
    field('62', about) +
    '6304';
  return text + crc16(text);
}

/**
 * What such a text asks for; undefined when it is damaged or no VietQR transfer. The nesting is read, not only the checksum:
 * a text with a right checksum may still name its bank elsewhere.
 */
export function readVietQr(text: string): Transfer | undefined {
  if (!/^[\x20-\x7e]{12,512}$/.test(text) || crc16(text.slice(0, -4)) !== text.slice(-4)) return undefined;
  const all = fieldsOf(text);
  const merchant = fieldsOf(all?.get('38') ?? '');
  const bank = fieldsOf(merchant?.get('01') ?? '');
  const about = fieldsOf(all?.get('62') ?? '');
  if (!all || !merchant || !bank || !about) return undefined;
  const fixed =
    all.get('00') === '01' &&
    all.get('53') === '704' &&
    all.get('58') === 'VN' &&
    merchant.get('00') === GUID &&
    merchant.get('02') === TO_ACCOUNT;
  const [bin, account, dong, purpose, bill] = [
    bank.get('00'),
    bank.get('01'),
    all.get('54'),
    about.get('08'),
    about.get('01'),
  ];
  if (!fixed || !bin || !account || !purpose || !/^[1-9]\d{0,12}$/.test(dong ?? '')) return undefined;
  return { bin, account, dong: Number(dong), ...(bill !== undefined && { bill }), purpose };
}

/** Vietnamese text as a bank's system takes it: without accents, letters, digits and spaces alone. */
export function withoutAccents(text: string): string {
  return text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9 ]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

function field(id: string, value: string): string {
  if (value.length > 99) throw new Error(`Field ${id} of a QR code is too long`);
  return `${id}${String(value.length).padStart(2, '0')}${value}`;
}

/** Fields by id, each once; undefined unless the text is exactly a row of them. */
function fieldsOf(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const head = /^(\d{2})(\d{2})$/.exec(text.slice(at, at + 4));
    if (!head) return undefined;
    const [, id = '', length = ''] = head;
    const end = at + 4 + Number(length);
    if (end > text.length || fields.has(id)) return undefined;
    fields.set(id, text.slice(at + 4, end));
    at = end;
  }
  return fields;
}

/** CRC-16 with polynomial 0x1021 from FFFF, as four hexadecimal digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const char of text) {
    crc ^= char.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
