import { ROLES } from '../../shared/domain/roles.js';
import { needsSecondFactor, postingFault, type Posting } from './posting.js';

const firm = 'firm-1';

describe('A posting', () => {
  it.each<Posting>([
    { roles: ['FIRM_ADMIN', 'DISPATCHER'], firm },
    { roles: ['DRIVER'], firm },
    { roles: ['CUSTOMS'], gate: 'HUU_NGHI', agency: 'CUSTOMS' },
    { roles: ['CUSTOMS', 'AGENCY_HEAD'], gate: 'HUU_NGHI', agency: 'CUSTOMS' },
    { roles: ['AGENCY_HEAD'], gate: 'TAN_THANH', agency: 'HEALTH_QUARANTINE' },
    { roles: ['LANE_CONTROLLER', 'YARD_OPERATOR'], gate: 'TAN_THANH' },
    { roles: ['YARD_OPERATOR'], gate: 'HUU_NGHI', yards: ['HN-XUAN-CUONG', 'HN-KIEM-HOA'] },
    { roles: ['CASHIER'], gate: 'HUU_NGHI', agency: 'GATE_FEE' },
    { roles: ['ACCOUNTANT'] },
    { roles: ['TRAFFIC_POLICE'], gate: 'HUU_NGHI' },
    { roles: ['ADMIN'] },
    { roles: ['ONE_STOP_CLERK'], office: '06184' },
    { roles: ['ONE_STOP_CLERK', 'CIVIL_SERVANT'], office: 'STP' },
    { roles: ['TEAM_MEMBER'], office: '06184' },
  ])('may be $roles', (posting) => expect(postingFault(posting)).toBeUndefined());

  it.each<[string, Posting, string]>([
    ['nobody in particular', { roles: [] }, 'roles-missing'],
    ['a display', { roles: ['DISPLAY'], gate: 'HUU_NGHI' }, 'role-not-for-people'],
    ['a camera', { roles: ['CAMERA'], gate: 'HUU_NGHI' }, 'role-not-for-people'],
    ['a dispatcher without a firm', { roles: ['DISPATCHER'] }, 'firm-missing'],
    ['an officer of a firm', { roles: ['SUPERVISOR'], gate: 'HUU_NGHI', firm }, 'firm-unfitting'],
    ['an officer without a gate', { roles: ['SUPERVISOR'] }, 'gate-missing'],
    ['a dispatcher at a gate', { roles: ['DISPATCHER'], firm, gate: 'HUU_NGHI' }, 'gate-unfitting'],
    ['a head of no agency', { roles: ['AGENCY_HEAD'], gate: 'HUU_NGHI' }, 'agency-missing'],
    [
      'a customs officer of the border guard',
      { roles: ['CUSTOMS'], gate: 'HUU_NGHI', agency: 'BORDER_GUARD' },
      'agency-unfitting',
    ],
    ['a supervisor of an agency', { roles: ['SUPERVISOR'], gate: 'HUU_NGHI', agency: 'CUSTOMS' }, 'agency-unfitting'],
    ['a clerk of no office', { roles: ['ONE_STOP_CLERK'] }, 'office-missing'],
    ['a civil servant at a gate', { roles: ['CIVIL_SERVANT'], office: 'STP', gate: 'HUU_NGHI' }, 'gate-unfitting'],
    ['a supervisor of an office', { roles: ['SUPERVISOR'], gate: 'HUU_NGHI', office: '06184' }, 'office-unfitting'],
    [
      'a lane controller of a yard',
      { roles: ['LANE_CONTROLLER'], gate: 'HUU_NGHI', yards: ['HN-XUAN-CUONG'] },
      'yards-unfitting',
    ],
    ['a yard operator of no gate', { roles: ['YARD_OPERATOR'], yards: ['HN-XUAN-CUONG'] }, 'gate-missing'],
    ['a head of the cash desk', { roles: ['AGENCY_HEAD'], gate: 'HUU_NGHI', agency: 'GATE_FEE' }, 'agency-unfitting'],
  ])('may not be %s', (_name, posting, fault) => expect(postingFault(posting)).toBe(fault));

  it.each<Posting>([
    { roles: ['CUSTOMS', 'SUPERVISOR'], gate: 'HUU_NGHI', agency: 'CUSTOMS' },
    { roles: ['CUSTOMS', 'BORDER_GUARD'], gate: 'HUU_NGHI', agency: 'CUSTOMS' },
    { roles: ['AGENCY_HEAD', 'CASHIER'], gate: 'HUU_NGHI', agency: 'GATE_FEE' },
    { roles: ['DISPATCHER', 'GATE_CLERK'], gate: 'HUU_NGHI', firm },
    { roles: ['ADMIN', 'SUPERVISOR'], gate: 'HUU_NGHI' },
    { roles: ['AUDITOR', 'ACCOUNTANT'] },
    { roles: ['CIVIL_SERVANT', 'ACCOUNTANT'], office: 'STP' },
    { roles: ['CIVIL_SERVANT', 'CITIZEN'], office: 'STP' },
  ])('serves one master: not $roles', (posting) => expect(postingFault(posting)).toBe('roles-exclude-each-other'));

  it('asks for a second factor of all but dispatchers, drivers, citizens and displays', () => {
    const without = ROLES.filter((role) => !needsSecondFactor([role]));
    expect(without).toEqual(['DISPATCHER', 'DRIVER', 'DISPLAY', 'CAMERA', 'KIOSK', 'BOOTH', 'CITIZEN']);
    expect(needsSecondFactor(['DISPATCHER', 'FIRM_ADMIN'])).toBe(true);
  });
});
