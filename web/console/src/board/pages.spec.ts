import { boardPages } from './pages.js';

describe('The pages of the board', () => {
  it('are all a supervisor’s but the registers of people, which the administrator and heads of agencies keep', () => {
    expect(boardPages({ roles: ['SUPERVISOR'] })).toEqual([
      'overview',
      'report',
      'calendar',
      'places',
      'settings',
      'applications',
      'appeals',
      'notices',
      'devices',
    ]);
    expect(boardPages({ roles: ['ADMIN'] })).toEqual([
      'report',
      'settings',
      'people',
      'applications',
      'devices',
      'deliveries',
    ]);
    expect(boardPages({ roles: ['AGENCY_HEAD'] })).toEqual(['report', 'settings', 'people', 'shifts']);
  });

  it('are nothing for an officer, a driver or a display', () => {
    expect(boardPages({ roles: ['CUSTOMS', 'DRIVER', 'DISPLAY'] })).toEqual([]);
  });
});
