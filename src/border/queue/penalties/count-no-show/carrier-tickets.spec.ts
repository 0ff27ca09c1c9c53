import type { DataSource } from 'typeorm';
import type { DomainError } from '../../../../shared/domain/problem.js';
import type { ReadModels } from '../../../../shared/event-store/read-models.js';
import { CarrierTickets } from './carrier-tickets.js';

const counted = (fresh: boolean) => {
  const models = { waitFor: () => Promise.resolve({ fresh, position: 7 }) } as unknown as ReadModels;
  const source = { query: () => Promise.resolve([{ count: 40 }]) } as unknown as DataSource;
  return new CarrierTickets(source, models).count('carrier', new Date('2026-11-23T01:00:00Z'), 30, 9);
};

describe('The tickets of a carrier', () => {
  it('are counted as they stood at a position, later rather than too few', async () => {
    expect(await counted(true)).toBe(40);
    expect(await counted(false).catch(({ code }: DomainError) => code)).toBe('try-again');
  });
});
