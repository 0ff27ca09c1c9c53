import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { FirmFrame } from './firm-frame.js';
import { NotFound } from './not-found.js';
import { declarationsSearch } from '../declarations/search.js';
import { text } from '../../../shared/lists/search.js';
import { fleetSearch } from '../fleet/search.js';
import { passesSearch } from '../many/search.js';
import { messagesSearch } from '../messages/search.js';
import { repeatSearch } from '../repeat/search.js';
import { ticketsSearch } from '../tickets/search.js';
import { TodayPage } from '../today/today-page.js';

const root = createRootRoute({
  component: () => (
    <FirmFrame>
      <Outlet />
    </FirmFrame>
  ),
  notFoundComponent: NotFound,
});
const today = createRoute({ getParentRoute: () => root, path: '/', component: TodayPage });
const tickets = createRoute({
  getParentRoute: () => root,
  path: '/tickets',
  validateSearch: ticketsSearch,
  component: lazyRouteComponent(() => import('../tickets/tickets-page.js'), 'TicketsPage'),
});
const ticket = createRoute({
  getParentRoute: () => root,
  path: '/tickets/$ticket',
  component: lazyRouteComponent(() => import('../ticket/ticket-page.js'), 'TicketPage'),
});
const passes = createRoute({
  getParentRoute: () => root,
  path: '/passes',
  validateSearch: passesSearch,
  component: lazyRouteComponent(() => import('../many/passes-page.js'), 'PassesPage'),
});
const repeat = createRoute({
  getParentRoute: () => root,
  path: '/repeat',
  validateSearch: repeatSearch,
  component: lazyRouteComponent(() => import('../repeat/repeat-page.js'), 'RepeatPage'),
});
const declare = createRoute({
  getParentRoute: () => root,
  path: '/declare',
  component: lazyRouteComponent(() => import('../declare/declare-page.js'), 'DeclarePage'),
});
const declarations = createRoute({
  getParentRoute: () => root,
  path: '/declarations',
  validateSearch: declarationsSearch,
  component: lazyRouteComponent(() => import('../declarations/declarations-page.js'), 'DeclarationsPage'),
});
const declaration = createRoute({
  getParentRoute: () => root,
  path: '/declarations/$id',
  component: lazyRouteComponent(() => import('../declarations/declaration-page.js'), 'DeclarationPage'),
});
const drivers = createRoute({
  getParentRoute: () => root,
  path: '/drivers',
  validateSearch: (search) => text('cursor', search),
  component: lazyRouteComponent(() => import('../drivers/drivers-page.js'), 'DriversPage'),
});
const fleet = createRoute({
  getParentRoute: () => root,
  path: '/fleet',
  validateSearch: fleetSearch,
  component: lazyRouteComponent(() => import('../fleet/fleet-page.js'), 'FleetPage'),
});

const messages = createRoute({
  getParentRoute: () => root,
  path: '/messages',
  validateSearch: messagesSearch,
  component: lazyRouteComponent(() => import('../messages/messages-page.js'), 'MessagesPage'),
});

const notifications = createRoute({
  getParentRoute: () => root,
  path: '/notifications',
  validateSearch: (search) => text('cursor', search),
  component: lazyRouteComponent(() => import('../notifications/notifications-page.js'), 'NotificationsPage'),
});

/** The addresses of the firm portal. */
export const router = createRouter({
  routeTree: root.addChildren([
    today,
    declare,
    declarations,
    declaration,
    tickets,
    ticket,
    passes,
    repeat,
    drivers,
    fleet,
    messages,
    notifications,
  ]),
  basepath: '/firm',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
