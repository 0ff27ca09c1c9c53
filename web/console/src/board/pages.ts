import type { Me } from '../../../shared/session/session.js';

type Role = Me['roles'][number];

const REPORT_READERS = ['SUPERVISOR', 'PROVINCE', 'ACCOUNTANT', 'AUDITOR', 'ADMIN', 'LANE_CONTROLLER', 'AGENCY_HEAD'];
const SETTERS = ['SUPERVISOR', 'PROVINCE', 'ADMIN', 'LANE_CONTROLLER', 'ACCOUNTANT', 'CASHIER', 'AGENCY_HEAD'];

/** The pages of the gate's board, and by which roles each may be used. In the order of the navigation. */
const PAGES = {
  overview: ['SUPERVISOR'],
  report: REPORT_READERS,
  calendar: ['SUPERVISOR'],
  places: ['SUPERVISOR'],
  settings: SETTERS,
  people: ['ADMIN', 'AGENCY_HEAD'],
  shifts: ['AGENCY_HEAD'],
  applications: ['SUPERVISOR', 'ADMIN'],
  appeals: ['SUPERVISOR'],
  notices: ['SUPERVISOR'],
  devices: ['SUPERVISOR', 'ADMIN'],
  deliveries: ['ADMIN'],
} as const satisfies Record<string, readonly string[]>;

export type BoardPage = keyof typeof PAGES;

export const PAGE_NAMES = {
  overview: 'boardPage.overview',
  report: 'boardPage.report',
  calendar: 'boardPage.calendar',
  places: 'boardPage.places',
  settings: 'boardPage.settings',
  people: 'boardPage.people',
  shifts: 'boardPage.shifts',
  applications: 'boardPage.applications',
  appeals: 'boardPage.appeals',
  notices: 'boardPage.notices',
  devices: 'boardPage.devices',
  deliveries: 'boardPage.deliveries',
} as const satisfies Record<BoardPage, string>;

/** The pages of the board that somebody may use; none for officers of an agency. */
export function boardPages({ roles }: { readonly roles: readonly Role[] }): readonly BoardPage[] {
  return (Object.keys(PAGES) as BoardPage[]).filter((page) =>
    roles.some((role) => (PAGES[page] as readonly string[]).includes(role)),
  );
}
