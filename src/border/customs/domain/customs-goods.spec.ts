import { fold } from '../../../shared/domain/decider.js';
import type { CustomsGoodsEvent } from './customs-events.js';
import {
  allocateByCustoms,
  allocateDeclared,
  customsGoodsFold,
  endAllocation,
  overAllocated,
  type Carrier,
} from './customs-goods.js';
import type { Registered } from './customs-record.js';

const AT = '2026-11-22T03:00:00.000Z';
const customs = '30123456789';
const truck = (n: number, ...parts: Carrier['parts']): Carrier => ({
  declaration: `truck-${n}`,
  firm: 'firm-1',
  gate: 'HUU_NGHI',
  parts,
});
const part = (line: number, packages: number) => ({ line, packages, grams: packages * 20_000 });
const given = (...events: CustomsGoodsEvent[]) => fold(customsGoodsFold, events);
const registered: Registered = {
  direction: 'EXPORT',
  office: '15BB',
  declarationType: 'B11',
  amendment: 0,
  status: 'REGISTERED',
  lines: [part(1, 900), part(2, 100)],
};

describe('Allocations', () => {
  it('are the whole vehicle by default, once', () => {
    const whole = truck(1, { packages: 900, grams: 18_000_000 });
    const first = allocateDeclared(given(), customs, whole, AT);
    expect(first).toMatchObject([{ data: { by: 'DECLARED', declaration: 'truck-1' } }]);
    expect(allocateDeclared(given(...first), customs, whole, AT)).toEqual([]);
  });

  it("are customs' word over the declarer's, line by line", () => {
    const declared = allocateDeclared(given(), customs, truck(1, { packages: 900, grams: 18_000_000 }), AT);
    const one = allocateByCustoms(given(...declared), customs, truck(1, part(1, 400)), AT);
    expect(one).toMatchObject([{ data: { by: 'CUSTOMS', parts: [part(1, 400)] } }]);
    const goods = given(...declared, ...one);
    expect(allocateByCustoms(goods, customs, truck(1, part(1, 400)), AT)).toEqual([]);
    expect(allocateByCustoms(goods, customs, truck(1, part(2, 50)), AT)).toMatchObject([
      { data: { parts: [part(1, 400), part(2, 50)] } },
    ]);
    expect(allocateDeclared(goods, customs, truck(1, { packages: 1, grams: 1 }), AT)).toEqual([]);
    expect(endAllocation(goods, customs, 'truck-1', AT, 'DECLARED')).toEqual([]);
    expect(endAllocation(goods, customs, 'truck-1', AT, 'ANY')).toHaveLength(1);
  });

  it('warn when all trucks together carry more of a line than was declared', () => {
    const full = given(
      ...allocateByCustoms(given(), customs, truck(1, part(1, 500)), AT),
      ...allocateByCustoms(given(), customs, truck(2, part(1, 400)), AT),
    );
    expect(overAllocated(registered, full)).toEqual([]);
    const over = fold(customsGoodsFold, allocateByCustoms(full, customs, truck(3, part(1, 1)), AT), full);
    expect(overAllocated(registered, over)).toEqual([
      { line: 1, of: 'packages', allocated: 901, declared: 900 },
      { line: 1, of: 'grams', allocated: 18_020_000, declared: 18_000_000 },
    ]);
    expect(overAllocated(undefined, over)).toEqual([]);
  });
});
