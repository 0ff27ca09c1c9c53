import { isPhone } from './phone.js';
import { oneLine, reportBody, type ReportDraft } from './report-draft.js';

const draft: ReportDraft = {
  id: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90',
  topic: 'ROADS',
  title: ' Ổ gà ',
  text: 'Trước chợ.\nSâu 20 cm.',
  place: null,
  commune: '06184',
  address: '',
  who: 'anonymous',
  name: 'Hoàng Thị Mây',
  phone: '0912345678',
};

describe('A report that is sent', () => {
  it('holds nothing of who wishes to be nobody, whatever he had typed', () => {
    const body = reportBody(draft);
    expect(body).toMatchObject({ anonymous: true, title: 'Ổ gà', text: 'Trước chợ. Sâu 20 cm.', commune: '06184' });
    expect(JSON.stringify(body)).not.toMatch(/Mây|0912/);
  });

  it('names its sender who wishes it, as far as he said', () => {
    expect(reportBody({ ...draft, who: 'named', phone: '' })).toMatchObject({ sender: { name: 'Hoàng Thị Mây' } });
    expect(reportBody({ ...draft, who: 'named', name: ' ', phone: '' })).toMatchObject({ sender: {} });
  });

  it('goes by its place where one is known, by the commune otherwise', () => {
    const place = { longitude: 106.7, latitude: 21.9 };
    expect(reportBody({ ...draft, place })).toMatchObject({ place });
    expect(reportBody({ ...draft, place })).not.toHaveProperty('commune');
  });

  it('is checked as the server checks it', () => {
    expect([isPhone('0912 345 678'), isPhone('+84 912.345.678'), isPhone('12'), isPhone('phone')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(oneLine(' a \n\n b ')).toBe('a b');
  });
});
