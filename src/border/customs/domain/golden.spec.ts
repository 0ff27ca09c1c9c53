import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import {
  CUSTOMS_EVENT_TYPES,
  type CarriageEvent,
  type CustomsEvent,
  type CustomsGoodsEvent,
} from './customs-events.js';
import { carriageFold, customsGoodsFold } from './customs-goods.js';
import { customsFold } from './customs-record.js';

const FOLDER = new URL('../../../../test/golden/customs/', import.meta.url);
const golden = <E>(...types: string[]) =>
  types.map((type) => JSON.parse(readFileSync(new URL(`${type}.1.json`, FOLDER), 'utf8')) as E);

describe('Events of customs as they were first written', () => {
  it('are kept of every type', () => {
    const kept = readdirSync(FOLDER).map((file) => file.split('.')[0]);
    expect(new Set(kept)).toEqual(new Set(CUSTOMS_EVENT_TYPES));
  });

  it('still tell what holds for every truck', () => {
    const stopped = fold(customsFold, golden<CustomsEvent>('CustomsDeclarationRecorded', 'CustomsStopOrdered'));
    expect(stopped).toMatchObject({
      registered: { office: '15BB', declarationType: 'B11', amendment: 0, status: 'REGISTERED', channel: 'YELLOW' },
      stops: [{ order: 'LD-0417/2026', reason: 'tax-unsettled' }],
    });
    expect(fold(customsFold, golden<CustomsEvent>('CustomsStopLifted'), stopped).stops).toEqual([]);
  });

  it('still tell what each truck carries', () => {
    const goods = fold(customsGoodsFold, golden<CustomsGoodsEvent>('CustomsGoodsAllocated'));
    expect([...goods.values()]).toMatchObject([
      { by: 'CUSTOMS', parts: [{ line: 1, packages: 450, grams: 9_000_000 }] },
    ]);
    expect(fold(customsGoodsFold, golden<CustomsGoodsEvent>('CustomsAllocationEnded'), goods).size).toBe(0);
    expect(fold(carriageFold, golden<CarriageEvent>('CustomsCarriageFound'))).toEqual(['30123456789']);
  });
});
