import type { Principal } from '../domain/roles.js';
import { roleIn, scopeOfAgency, scopeOfGate, scopesOf } from './setting-scope.js';

const head: Principal = { id: 'head', roles: ['AGENCY_HEAD'], gate: 'HUU_NGHI', agency: 'CUSTOMS' };
const officer: Principal = { id: 'officer', roles: ['CUSTOMS'], gate: 'HUU_NGHI', agency: 'CUSTOMS' };
const supervisor: Principal = { id: 'sup', roles: ['SUPERVISOR'], gate: 'HUU_NGHI' };
const accountant: Principal = { id: 'acc', roles: ['ACCOUNTANT'] };
const ROLES = ['AGENCY_HEAD', 'CUSTOMS', 'BORDER_GUARD', 'SUPERVISOR', 'ACCOUNTANT'] as const;

describe('Who has a say in a scope', () => {
  it('at a gate is who is posted there, or to no gate', () => {
    expect(roleIn(supervisor, scopeOfGate('HUU_NGHI'), ROLES)).toBe('SUPERVISOR');
    expect(roleIn(supervisor, scopeOfGate('TAN_THANH'), ROLES)).toBeUndefined();
    expect(roleIn(accountant, scopeOfGate('TAN_THANH'), ROLES)).toBe('ACCOUNTANT');
    expect(roleIn(supervisor, scopeOfGate('HUU_NGHI'), ['PROVINCE'])).toBeUndefined();
  });

  it('of an agency are its own people at the gate, never the board', () => {
    const customs = scopeOfAgency('HUU_NGHI', 'CUSTOMS');
    expect([head, officer].map((by) => roleIn(by, customs, ROLES))).toEqual(['AGENCY_HEAD', 'CUSTOMS']);
    expect([supervisor, accountant].map((by) => roleIn(by, customs, ROLES))).toEqual([undefined, undefined]);
    expect(roleIn(head, scopeOfAgency('HUU_NGHI', 'BORDER_GUARD'), ROLES)).toBeUndefined();
    expect(roleIn(head, scopeOfAgency('TAN_THANH', 'CUSTOMS'), ROLES)).toBeUndefined();
  });

  it('of the fee is the board, never an agency', () => {
    const fee = scopeOfAgency('HUU_NGHI', 'GATE_FEE');
    expect([supervisor, accountant].map((by) => roleIn(by, fee, ROLES))).toEqual(['SUPERVISOR', 'ACCOUNTANT']);
    expect([head, officer].map((by) => roleIn(by, fee, ROLES))).toEqual([undefined, undefined]);
  });

  it('covers a gate with its agencies, or all gates', () => {
    expect(scopesOf({ scope: 'PROVINCE' }, 'HUU_NGHI').map(({ id }) => id)).toEqual(['PROVINCE']);
    expect(scopesOf({ scope: 'AGENCY' }, 'HUU_NGHI').map(({ id }) => id)).toContain('HUU_NGHI.GATE_FEE');
    expect([scopesOf({ scope: 'GATE' }).length, scopesOf({ scope: 'AGENCY' }).length]).toEqual([4, 20]);
  });
});
