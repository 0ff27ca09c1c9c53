import { describe, expect, it } from '@jest/globals';
import { dossierCode, typedDossierCode } from './dossier-code.js';

describe('The code of a dossier', () => {
  it('names the office, the day in Hanoi and the number of the day', () => {
    expect(dossierCode('06184', new Date('2026-11-29T18:00:00Z'), 7)).toBe('H37.06184-261130-0007');
    expect(dossierCode('STP', new Date('2026-11-30T03:00:00Z'), 12_345)).toBe('H37.STP-261130-12345');
  });

  it('is found however it was typed', () => {
    for (const typed of ['H37.06184-261130-0007', ' h37.06184 - 261130 - 0007', 'Ｈ37.06184–261130–0007'])
      expect(typedDossierCode(typed)).toBe('H37.06184-261130-0007');
  });

  it('is none when a part of it is missing', () => {
    for (const typed of ['H37.06184-261130', '06184-261130-0007', 'H37.06184-2611-0007', ''])
      expect(typedDossierCode(typed)).toBeUndefined();
  });
});
