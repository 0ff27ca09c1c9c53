import { createRoute, lazyRouteComponent, redirect, type AnyRoute } from '@tanstack/react-router';
import { sessionNow } from '../../../shared/session/session.js';
import { boardPages } from '../board/pages.js';
import { reportSearch } from '../report/search.js';
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
  return board.addChildren([first, overview, report]);
}
