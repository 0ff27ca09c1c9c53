import type { Procedure } from '../procedures/index.js';
import { composeProcedure } from './compose-procedure.js';

const three = (vi: string, en = vi) => ({ vi, zh: vi, en });
const procedure = {
  code: '1.000001',
  ...three('Cấp giấy thử', 'A trial paper'),
  field: 'Thử',
  level: 'COMMUNE',
  updatedAt: new Date('2026-11-30T01:00:00Z'),
  revision: 2,
  details: {
    alsoCalled: [],
    field: three('Thử'),
    agency: 'COMMUNE',
    applicants: ['CITIZEN'],
    service: 'WHOLE',
    papers: [
      { key: 'one', name: three('Đơn', 'Request'), form: 'ORIGINAL', required: true },
      { key: 'two', name: three('Ảnh', 'Photo'), form: 'COPY', required: false, note: three('Nếu có', 'If any') },
    ],
    form: [],
    fee: { amount: 50_000, exempt: [three('Trẻ em', 'Children')] },
    timeLimit: { amount: 3, unit: 'WORKING_DAYS' },
    legalBasis: [{ number: '60/2014/QH13', title: three('Luật Hộ tịch', 'Law on Civil Status') }],
    result: { kind: 'CERTIFICATE', name: three('Giấy') },
  },
} as unknown as Procedure;

describe('An answer on a procedure', () => {
  it('says what was asked first, then the rest that one needs', () => {
    const { lines } = composeProcedure(procedure, ['FEE', 'LAW']);
    expect(lines.map(({ aspect }) => aspect)).toEqual(['FEE', 'LAW', 'PAPERS', 'TIME', 'WHERE', 'ONLINE']);
  });

  it('says nothing but what stands in its fields', () => {
    const { lines } = composeProcedure(procedure, []);
    const said = Object.fromEntries(lines.map(({ aspect, texts }) => [aspect, texts.map(({ en }) => en)]));
    expect(said).toMatchObject({
      PAPERS: ['Request (original)', 'Photo (copy, the original is shown). If any'],
      FEE: ['50,000 đồng', 'Exempt: Children'],
      TIME: ['3 working days'],
    });
  });

  it('has its sources, and where the errand is done', () => {
    const { sources, acts } = composeProcedure(procedure, []);
    expect(sources.map(({ kind, id, link }) => [kind, id, link])).toEqual([
      ['PROCEDURE', '1.000001', '/citizen/procedures/1.000001'],
      ['LAW', '60/2014/QH13', undefined],
    ]);
    expect(acts.map(({ link }) => link)).toEqual(['/citizen/apply/1.000001', '/citizen/procedures/1.000001']);
  });

  it('of which the name alone is known says so', () => {
    const { lines, acts } = composeProcedure({ ...procedure, details: null }, ['FEE']);
    expect(lines[0]?.texts[0]?.en).toMatch(/by its name only/);
    expect(acts).toHaveLength(1);
  });
});
