import { createRoute, lazyRouteComponent, redirect, type AnyRoute } from '@tanstack/react-router';
import { sessionNow } from '../../../shared/session/session.js';
import { firstOfFees } from '../fees/roles.js';
import { daySearch, paymentsSearch, tripsSearch } from '../fees/search.js';

/** The addresses of money at the gate. */
export function feesRoutes<Root extends AnyRoute>(root: Root) {
  const fees = createRoute({
    getParentRoute: () => root,
    path: '/fees',
    component: lazyRouteComponent(() => import('../fees/fees-frame.js'), 'FeesFrame'),
  });
  const first = createRoute({
    getParentRoute: () => fees,
    path: '/',
    beforeLoad: () => {
      const session = sessionNow();
      if ('me' in session) throw redirect({ to: firstOfFees(session.me) });
    },
  });
  const trips = createRoute({
    getParentRoute: () => fees,
    path: 'trips',
    validateSearch: tripsSearch,
    component: lazyRouteComponent(() => import('../fees/trips-page.js'), 'TripsPage'),
  });
  const trip = createRoute({
    getParentRoute: () => fees,
    path: 'trip/$declaration',
    component: lazyRouteComponent(() => import('../fees/fee-page.js'), 'FeePage'),
  });
  const payments = createRoute({
    getParentRoute: () => fees,
    path: 'payments',
    validateSearch: paymentsSearch,
    component: lazyRouteComponent(() => import('../fees/payments-page.js'), 'PaymentsPage'),
  });
  const day = createRoute({
    getParentRoute: () => fees,
    path: 'day',
    validateSearch: daySearch,
    component: lazyRouteComponent(() => import('../fees/day-page.js'), 'DayPage'),
  });
  return fees.addChildren([first, trips, trip, payments, day]);
}
