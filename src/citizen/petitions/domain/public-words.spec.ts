import { personalIn, personalSpans } from './public-words.js';

const found = (text: string, name?: string) => personalIn({ title: 'Đã sửa đường', text }, name);

describe('Words for the public', () => {
  it('hold no telephone or identity number, however it is written', () => {
    for (const text of ['Gọi 0912345678', 'Gọi 0912 345 678', 'CCCD 020090001234', '+84 (912) 345.678'])
      expect(found(text)).toEqual(['text']);
  });

  it('hold no e-mail address', () => expect(found('Thư về may@xulang.example')).toEqual(['text']));

  it('do not call the sender by name, with or without accents', () => {
    expect(found('Cảm ơn bà Hoang Thi May đã báo tin', 'Hoàng Thị Mây')).toEqual(['text']);
    expect(found('Cảm ơn bạn đã báo tin', 'Hoàng Thị Mây')).toEqual([]);
    expect(found('Đường Mayo đã sửa', 'May')).toEqual([]);
  });

  it('may name dates, sums and numbers of roads', () => {
    expect(found('Ngày 30/11/2026 đã vá 1.250 m quốc lộ 1A, chi 1.245.000.000 đồng')).toEqual([]);
  });

  it('are told where it stands, so that it is seen before it is sent', () => {
    const text = 'Bà HOÀNG thị Mây, số 0912 345 678, chi 1.245.000.000 đồng, thư may@xulang.example';
    const parts = personalSpans(text, 'Hoàng Thị Mây').map(({ from, to }) => text.slice(from, to));
    expect(parts).toEqual(['HOÀNG thị Mây', '0912 345 678', 'may@xulang.example']);
    expect(personalSpans('Đã vá đường', undefined)).toEqual([]);
  });
});
