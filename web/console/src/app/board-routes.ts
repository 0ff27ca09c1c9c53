import { createRoute, lazyRouteComponent, redirect, type AnyRoute } from '@tanstack/react-router';
import { sessionNow } from '../../../shared/session/session.js';
import { boardPages } from '../board/pages.js';
import { reportSearch } from '../report/search.js';
import { listSearch } from '../board/search.js';
import { calendarSearch } from '../calendar/search.js';
import { appealSearch, applicationSearch, peopleSearch } from '../people/search.js';
import { deliveriesSearch } from '../deliveries/search.js';
import { devicesSearch } from '../devices/search.js';
import { noticesSearch } from '../notices/search.js';
import { placesSearch } from '../places/search.js';
import { settingsSearch } from '../settings/search.js';
import { overviewSearch } from '../overview/search.js';

/** The addresses of the gate's board: each page comes when it is asked for. */
export function boardRoutes<Root extends AnyRoute>(root: Root) {
  const board = createRoute({
    getParentRoute: () => root,
    path: '/board',
    component: lazyRouteComponent(() => import('../board/board-page.js'), 'BoardPage'),
  });
  const first = createRoute({
    getParentRoute: () => board,
    path: '/',
    beforeLoad: () => {
      const session = sessionNow();
      const [page] = 'me' in session ? boardPages(session.me) : [];
      if (page) throw redirect({ to: `/board/${page}` });
    },
  });
  const overview = createRoute({
    getParentRoute: () => board,
    path: 'overview',
    validateSearch: overviewSearch,
    component: lazyRouteComponent(() => import('../overview/overview-page.js'), 'OverviewPage'),
  });
  const report = createRoute({
    getParentRoute: () => board,
    path: 'report',
    validateSearch: reportSearch,
    component: lazyRouteComponent(() => import('../report/report-page.js'), 'ReportPage'),
  });
  const calendar = createRoute({
    getParentRoute: () => board,
    path: 'calendar',
    validateSearch: calendarSearch,
    component: lazyRouteComponent(() => import('../calendar/calendar-page.js'), 'CalendarPage'),
  });
  const places = createRoute({
    getParentRoute: () => board,
    path: 'places',
    validateSearch: placesSearch,
    component: lazyRouteComponent(() => import('../places/places-page.js'), 'PlacesPage'),
  });
  const settings = createRoute({
    getParentRoute: () => board,
    path: 'settings',
    validateSearch: settingsSearch,
    component: lazyRouteComponent(() => import('../settings/settings-page.js'), 'SettingsPage'),
  });
  const setting = createRoute({
    getParentRoute: () => board,
    path: 'settings/$setting/$scope',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('../settings/setting-page.js'), 'SettingPage'),
  });
  const people = createRoute({
    getParentRoute: () => board,
    path: 'people',
    validateSearch: peopleSearch,
    component: lazyRouteComponent(() => import('../people/people-page.js'), 'PeoplePage'),
  });
  const shifts = createRoute({
    getParentRoute: () => board,
    path: 'shifts',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('../shift-postings/shifts-page.js'), 'ShiftsPage'),
  });
  const applications = createRoute({
    getParentRoute: () => board,
    path: 'applications',
    validateSearch: applicationSearch,
    component: lazyRouteComponent(() => import('../people/applications-page.js'), 'ApplicationsPage'),
  });
  const appeals = createRoute({
    getParentRoute: () => board,
    path: 'appeals',
    validateSearch: appealSearch,
    component: lazyRouteComponent(() => import('../people/appeals-page.js'), 'AppealsPage'),
  });
  const notices = createRoute({
    getParentRoute: () => board,
    path: 'notices',
    validateSearch: noticesSearch,
    component: lazyRouteComponent(() => import('../notices/notices-page.js'), 'NoticesPage'),
  });
  const deliveries = createRoute({
    getParentRoute: () => board,
    path: 'deliveries',
    validateSearch: deliveriesSearch,
    component: lazyRouteComponent(() => import('../deliveries/deliveries-page.js'), 'DeliveriesPage'),
  });
  const devices = createRoute({
    getParentRoute: () => board,
    path: 'devices',
    validateSearch: devicesSearch,
    component: lazyRouteComponent(() => import('../devices/devices-page.js'), 'DevicesPage'),
  });
  return board.addChildren([
    first,
    overview,
    report,
    calendar,
    places,
    settings,
    setting,
    people,
    shifts,
    applications,
    appeals,
    notices,
    devices,
    deliveries,
  ]);
}
