import { boundTo, layersOf } from './land-office.js';

const at = (office?: string, role: 'CIVIL_SERVANT' | 'ONE_STOP_CLERK' = 'CIVIL_SERVANT') =>
  layersOf({ roles: [role], ...(office !== undefined && { office }) });

describe('Who loads land', () => {
  it('is a commune for its own parcels, and the offices of the province for all', () => {
    expect(at('06184')).toEqual(['PARCELS']);
    expect(boundTo('06184')).toBe('06184');
    for (const office of ['SNNMT', 'SXD', 'UBND']) expect(at(office)).toEqual(['PARCELS', 'ZONES', 'PRICES']);
    expect(boundTo('SNNMT')).toBeUndefined();
  });

  it('is no other office, no clerk of a one-stop desk, and nobody without an office', () => {
    expect([at('SYT'), at('06184', 'ONE_STOP_CLERK'), at()]).toEqual([[], [], []]);
  });
});
