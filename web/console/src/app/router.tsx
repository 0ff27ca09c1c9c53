import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sessionNow } from '../../../shared/session/session.js';
import { incidentsSearch } from '../incidents/search.js';
import { lanesSearch } from '../lanes/search.js';
import { shiftSearch } from '../shift/search.js';
import { staysSearch } from '../stays/search.js';
import { worklistSearch } from '../worklist/search.js';
import { WorklistPage } from '../worklist/worklist-page.js';
import { worksAtCounter } from '../counter/roles.js';
import { boardPages } from '../board/pages.js';
import { seesLanes } from '../lanes/can-control.js';
import { agencyOf } from './agency.js';
import { boardRoutes } from './board-routes.js';
import { ConsoleFrame } from './console-frame.js';
import { counterRoutes } from './counter-routes.js';
import { feesRoutes } from './fees-routes.js';
import { NotFound } from './not-found.js';
import { officeRoutes } from './office-routes.js';
import { servesCitizens } from '../office/roles.js';

const root = createRootRoute({
  component: () => (
    <ConsoleFrame>
      <Outlet />
    </ConsoleFrame>
  ),
  notFoundComponent: NotFound,
});
const worklist = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: worklistSearch,
  // Who decides no checks has no list of them: his first page is the lanes, or the board.
  beforeLoad: () => {
    const session = sessionNow();
    if (!('me' in session)) return;
    const { me } = session;
    if (servesCitizens(me)) throw redirect({ to: '/office' });
    if (worksAtCounter(me)) throw redirect({ to: '/counter' });
    if (me.gate === undefined || !agencyOf(me))
      throw redirect({ to: seesLanes(me) || boardPages(me).length === 0 ? '/lanes' : '/board' });
  },
  component: WorklistPage,
});
const lanes = createRoute({
  getParentRoute: () => root,
  path: '/lanes',
  validateSearch: lanesSearch,
  component: lazyRouteComponent(() => import('../lanes/lanes-page.js'), 'LanesPage'),
});

const incidents = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  validateSearch: incidentsSearch,
  component: lazyRouteComponent(() => import('../incidents/incidents-page.js'), 'IncidentsPage'),
});

const shift = createRoute({
  getParentRoute: () => root,
  path: '/hand-overs',
  validateSearch: shiftSearch,
  component: lazyRouteComponent(() => import('../shift/shift-page.js'), 'ShiftPage'),
});

const stays = createRoute({
  getParentRoute: () => root,
  path: '/stays',
  validateSearch: staysSearch,
  component: lazyRouteComponent(() => import('../stays/stays-page.js'), 'StaysPage'),
});

/** The addresses of the console. */
export const router = createRouter({
  routeTree: root.addChildren([
    worklist,
    lanes,
    incidents,
    shift,
    stays,
    boardRoutes(root),
    feesRoutes(root),
    counterRoutes(root),
    ...officeRoutes(root),
  ]),
  basepath: '/console',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
