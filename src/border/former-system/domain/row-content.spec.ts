import { recordsOf, verdictsOf, type FormerRow } from './row-content.js';

const row = (line: number, cells: Record<string, string>): FormerRow => ({ line, cells });

describe('Rows of a former system', () => {
  it('of one declaration are one record: each adds its goods, drivers and containers', () => {
    const [record, ...others] = recordsOf('declarations', [
      row(2, {
        key: 'A1',
        firm: '0100233488',
        direction: 'export',
        'vehicle.plate': '12C-123.45',
        'goods.hs': '08106000',
        'goods.kg': '9000',
        customsDeclarations: '301234567890',
      }),
      row(3, { key: 'A1', 'goods.hs': '08109020', 'containers.number': 'CSQU3054383', 'containers.seals': 'a;b' }),
    ]);
    expect(others).toEqual([]);
    expect(record?.content).toEqual({
      direction: 'EXPORT',
      vehicle: { plate: '12C-123.45' },
      goods: [{ hs: '08106000', kg: 9000 }, { hs: '08109020' }],
      containers: [{ number: 'CSQU3054383', seals: ['a', 'b'] }],
      customsDeclarations: ['301234567890'],
    });
    expect([...(record?.origin ?? [])]).toEqual([
      ['goods.0', 2],
      ['containers.0', 3],
      ['goods.1', 3],
    ]);
  });

  it('that say two things of one declaration are named, with the line that they contradict', () => {
    const [record] = recordsOf('declarations', [
      row(2, { key: 'A1', gate: 'HUU_NGHI' }),
      row(5, { key: 'A1', gate: 'TAN_THANH' }),
    ]);
    if (!record) throw new Error('no record');
    const verdicts = verdictsOf('declarations', record, { verdict: 'REFUSED', findings: record.findings });
    expect(verdicts).toEqual([
      { table: 'declarations', line: 2, verdict: 'REFUSED', findings: [] },
      {
        table: 'declarations',
        line: 5,
        verdict: 'REFUSED',
        findings: [{ column: 'gate', code: 'former-head-differs', severity: 'error', parameters: { line: 2 } }],
      },
    ]);
  });

  it('without a key, or of another table, stand each for itself', () => {
    expect(recordsOf('declarations', [row(2, {}), row(3, {})])).toHaveLength(2);
    expect(recordsOf('firms', [row(2, { key: 'A' }), row(3, { key: 'A' })])).toHaveLength(2);
    expect(
      recordsOf('drivers', [row(2, { key: 'A', 'document.number': '1', 'document.kind': 'cccd' })])[0]?.content,
    ).toEqual({
      document: { kind: 'CCCD', number: '1' },
    });
  });

  it('are told where the value stands that is wrong', () => {
    const [record] = recordsOf('declarations', [
      row(2, { key: 'A', 'goods.hs': '1' }),
      row(7, { key: 'A', 'goods.hs': '2' }),
    ]);
    if (!record) throw new Error('no record');
    const [, second] = verdictsOf('declarations', record, {
      verdict: 'REFUSED',
      findings: [{ path: 'goods.1.hs', code: 'hs-code-format', severity: 'error' }],
    });
    expect(second).toMatchObject({ line: 7, findings: [{ column: 'goods.hs' }] });
  });
});
