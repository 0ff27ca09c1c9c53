import { describe, expect, it } from '@jest/globals';
import { crc16, readVietQr, vietQr, withoutAccents, type Transfer } from './viet-qr.js';

const VECTOR =
  '00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E';
const TRANSFER: Transfer = {
  bin: '970403',
  account: '0011012345678',
  dong: 180_000,
  bill: 'NPS6869',
  purpose: 'thanh toan don hang',
};
const sealed = (text: string) => text + crc16(text);

describe('A VietQR code', () => {
  it('has the checksum of its standard', () => {
    expect(crc16('123456789')).toBe('29B1');
  });

  it('is written as the published example', () => {
    expect(vietQr(TRANSFER)).toBe(VECTOR);
  });

  it('is read back, with and without a bill number', () => {
    expect(readVietQr(VECTOR)).toEqual(TRANSFER);
    const { bill: _, ...plain } = TRANSFER;
    expect(readVietQr(vietQr(plain))).toEqual(plain);
  });

  it('is refused when one character differs', () => {
    for (let at = 0; at < VECTOR.length; at++) {
      const other = VECTOR[at] === '0' ? '1' : '0';
      expect(readVietQr(VECTOR.slice(0, at) + other + VECTOR.slice(at + 1))).toBeUndefined();
    }
  });

  it('is refused when its checksum is right and its nesting is not', () => {
    const body = VECTOR.slice(0, -4);
    expect(readVietQr(sealed(body.replace('38570010', '38560010')))).toBeUndefined();
    expect(readVietQr(sealed(body.replace('01270006970403', '01260006970403')))).toBeUndefined();
    expect(readVietQr(sealed(body.replace('A000000727', 'A000000728')))).toBeUndefined();
    expect(readVietQr(sealed(body.replace('5303704', '5303840')))).toBeUndefined();
    expect(readVietQr(sealed(body.replace('5802VN', '5802VN5802VN')))).toBeUndefined();
  });

  it('asks for an amount of whole đồng', () => {
    const body = VECTOR.slice(0, -4);
    expect(readVietQr(sealed(body.replace('5406180000', '54061800.0')))).toBeUndefined();
    expect(readVietQr(sealed(body.replace('5406180000', '5406000000')))).toBeUndefined();
  });

  it('takes its purpose without accents', () => {
    expect(withoutAccents('Phí cửa khẩu – Đồng Đăng')).toBe('Phi cua khau Dong Dang');
  });
});
