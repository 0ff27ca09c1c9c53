import { createRoute, lazyRouteComponent, redirect, type AnyRoute } from '@tanstack/react-router';
import { readsSearch, vehicleSearch, yardSearch } from '../counter/search.js';

/** The addresses of the counter and the yard. */
export function counterRoutes<Root extends AnyRoute>(root: Root) {
  const counter = createRoute({
    getParentRoute: () => root,
    path: '/counter',
    component: lazyRouteComponent(() => import('../counter/counter-frame.js'), 'CounterFrame'),
  });
  const first = createRoute({
    getParentRoute: () => counter,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/counter/vehicle' });
    },
  });
  const vehicle = createRoute({
    getParentRoute: () => counter,
    path: 'vehicle',
    validateSearch: vehicleSearch,
    component: lazyRouteComponent(() => import('../counter/vehicle-page.js'), 'VehiclePage'),
  });
  const yard = createRoute({
    getParentRoute: () => counter,
    path: 'yard',
    validateSearch: yardSearch,
    component: lazyRouteComponent(() => import('../counter/yard-page.js'), 'YardPage'),
  });
  const register = createRoute({
    getParentRoute: () => counter,
    path: 'register',
    validateSearch: vehicleSearch,
    component: lazyRouteComponent(() => import('../counter/register-page.js'), 'RegisterPage'),
  });
  const reads = createRoute({
    getParentRoute: () => counter,
    path: 'reads',
    validateSearch: readsSearch,
    component: lazyRouteComponent(() => import('../counter/reads-page.js'), 'ReadsPage'),
  });
  const divert = createRoute({
    getParentRoute: () => counter,
    path: 'divert',
    component: lazyRouteComponent(() => import('../counter/divert-page.js'), 'DivertPage'),
  });
  const roadside = createRoute({
    getParentRoute: () => counter,
    path: 'roadside',
    component: lazyRouteComponent(() => import('../counter/roadside-page.js'), 'RoadsidePage'),
  });
  return counter.addChildren([first, vehicle, yard, register, reads, divert, roadside]);
}
