import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { worklistSearch } from '../worklist/search.js';
import { WorklistPage } from '../worklist/worklist-page.js';
import { ConsoleFrame } from './console-frame.js';
import { NotFound } from './not-found.js';

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
  component: WorklistPage,
});

/** The addresses of the console. */
export const router = createRouter({ routeTree: root.addChildren([worklist]), basepath: '/console' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
