import { parcelAsked } from './parcel-words.js';

describe('A parcel', () => {
  it('is asked for by number and sheet in any order, with and without accents, in each language', () => {
    const meant = { number: '12', sheet: '5', rest: 'xã đồng đăng' };
    for (const text of [
      'thửa 12 tờ 5 xã Đồng Đăng',
      'Tờ bản đồ số 5, thửa đất số 12, xã Đồng Đăng',
      'thửa đất số: 12; tờ bđ 5 ở xã Đồng Đăng',
      'THỬA 12 TBĐ 5 XÃ ĐỒNG ĐĂNG',
    ])
      expect(parcelAsked(text)).toEqual(meant);
    expect(parcelAsked('thửa 12 của tờ bản đồ 5, xã Đồng Đăng, tỉnh Lạng Sơn?')).toEqual(meant);
    expect(parcelAsked('parcel 12 on sheet 5 in Dong Dang.')).toEqual({ ...meant, rest: 'dong dang' });
    expect(parcelAsked('同登乡图幅5号宗地12号')).toEqual({ ...meant, rest: '同登乡' });
    expect(parcelAsked('thua dat so 12 to ban do so 5 dong dang')).toEqual({ ...meant, rest: 'dong dang' });
    expect(parcelAsked('parcel no. 12, map sheet no. 5 in Dong Dang')).toEqual({ ...meant, rest: 'dong dang' });
    expect(parcelAsked('同登乡图幅5宗地12')).toEqual({ ...meant, rest: '同登乡' });
    expect(parcelAsked('06184/5/12')).toEqual({ commune: '06184', sheet: '5', number: '12', rest: '' });
  });

  it('is asked for by its street too, and may have letters in its number', () => {
    expect(parcelAsked('thửa đất đường Trần Đăng Ninh')).toEqual({ rest: 'đường trần đăng ninh' });
    expect(parcelAsked('thửa 12a-1 tờ dc5')).toEqual({ number: '12A-1', sheet: 'DC5', rest: '' });
  });

  it('keeps the number of a neighbourhood apart from that of a sheet', () => {
    expect(parcelAsked('thửa 12 tổ 5 phường Đông Kinh')).toEqual({ number: '12', rest: 'tổ 5 phường đông kinh' });
  });

  it('is not asked for where no parcel is spoken of', () => {
    for (const text of ['xã Đồng Đăng', 'tờ khai 12', 'tờ 5', 'thừa kế', 'thua ke dat', '12/5', 'thuận hòa', 'parcels'])
      expect(parcelAsked(text)).toBeUndefined();
  });
});
