import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { deliveriesSearch } from '../deliveries/search.js';
import { denunciationsSearch } from '../denunciations/search.js';
import { dossiersSearch, takeSearch } from '../dossiers/search.js';
import { inForceSearch, landSearch } from '../land/search.js';
import { newsSearch } from '../news/search.js';
import { pastDossiersSearch } from '../past-dossiers/search.js';
import { petitionsSearch } from '../petitions/search.js';
import { proceduresSearch } from '../procedures/search.js';
import { faultsSearch, platesSearch } from '../plates/search.js';
import { questionsSearch } from '../questions/search.js';
import { servicesSearch } from '../services-board/search.js';
import { teamsSearch } from '../teams/search.js';

/** The addresses of who serves citizens, who has nothing to do with the gate. */
export function officeRoutes<Root extends AnyRoute>(root: Root) {
  const office = createRoute({
    getParentRoute: () => root,
    path: '/office',
    component: lazyRouteComponent(() => import('../office/office-page.js'), 'OfficePage'),
  });
  const dossiers = createRoute({
    getParentRoute: () => root,
    path: '/dossiers',
    validateSearch: dossiersSearch,
    component: lazyRouteComponent(() => import('../dossiers/dossiers-page.js'), 'DossiersPage'),
  });
  const take = createRoute({
    getParentRoute: () => root,
    path: '/dossiers/take',
    validateSearch: takeSearch,
    component: lazyRouteComponent(() => import('../dossiers/take-page.js'), 'TakePage'),
  });
  const petitions = createRoute({
    getParentRoute: () => root,
    path: '/petitions',
    validateSearch: petitionsSearch,
    component: lazyRouteComponent(() => import('../petitions/petitions-page.js'), 'PetitionsPage'),
  });
  const denunciations = createRoute({
    getParentRoute: () => root,
    path: '/denunciations',
    validateSearch: denunciationsSearch,
    component: lazyRouteComponent(() => import('../denunciations/denunciations-page.js'), 'DenunciationsPage'),
  });
  const news = createRoute({
    getParentRoute: () => root,
    path: '/news',
    validateSearch: newsSearch,
    component: lazyRouteComponent(() => import('../news/news-page.js'), 'NewsPage'),
  });
  const services = createRoute({
    getParentRoute: () => root,
    path: '/services',
    validateSearch: servicesSearch,
    component: lazyRouteComponent(() => import('../services-board/services-page.js'), 'ServicesPage'),
  });
  const land = createRoute({
    getParentRoute: () => root,
    path: '/land',
    validateSearch: landSearch,
    component: lazyRouteComponent(() => import('../land/land-page.js'), 'LandPage'),
  });
  const landInForce = createRoute({
    getParentRoute: () => root,
    path: '/land/in-force',
    validateSearch: inForceSearch,
    component: lazyRouteComponent(() => import('../land/in-force-page.js'), 'InForcePage'),
  });
  const plates = createRoute({
    getParentRoute: () => root,
    path: '/plates',
    validateSearch: platesSearch,
    component: lazyRouteComponent(() => import('../plates/plates-page.js'), 'PlatesPage'),
  });
  const newPlace = createRoute({
    getParentRoute: () => root,
    path: '/plates/new',
    component: lazyRouteComponent(() => import('../plates/new-place-page.js'), 'NewPlacePage'),
  });
  const place = createRoute({
    getParentRoute: () => root,
    path: '/plates/$id',
    component: lazyRouteComponent(() => import('../plates/place-page.js'), 'PlacePage'),
  });
  const faults = createRoute({
    getParentRoute: () => root,
    path: '/plate-faults',
    validateSearch: faultsSearch,
    component: lazyRouteComponent(() => import('../plates/faults-page.js'), 'FaultsPage'),
  });
  const teams = createRoute({
    getParentRoute: () => root,
    path: '/teams',
    validateSearch: teamsSearch,
    component: lazyRouteComponent(() => import('../teams/teams-page.js'), 'TeamsPage'),
  });
  const questions = createRoute({
    getParentRoute: () => root,
    path: '/questions',
    validateSearch: questionsSearch,
    component: lazyRouteComponent(() => import('../questions/questions-page.js'), 'QuestionsPage'),
  });
  const pastDossiers = createRoute({
    getParentRoute: () => root,
    path: '/past-dossiers',
    validateSearch: pastDossiersSearch,
    component: lazyRouteComponent(() => import('../past-dossiers/past-dossiers-page.js'), 'PastDossiersPage'),
  });
  const procedures = createRoute({
    getParentRoute: () => root,
    path: '/procedures',
    validateSearch: proceduresSearch,
    component: lazyRouteComponent(() => import('../procedures/procedures-page.js'), 'ProceduresPage'),
  });
  const procedure = createRoute({
    getParentRoute: () => root,
    path: '/procedures/$code',
    component: lazyRouteComponent(() => import('../procedures/procedure-page.js'), 'ProcedurePage'),
  });
  const undelivered = createRoute({
    getParentRoute: () => root,
    path: '/undelivered',
    validateSearch: deliveriesSearch,
    component: lazyRouteComponent(() => import('../deliveries/deliveries-page.js'), 'OfficeDeliveriesPage'),
  });
  return [
    office,
    dossiers,
    take,
    petitions,
    denunciations,
    news,
    services,
    land,
    landInForce,
    plates,
    newPlace,
    place,
    faults,
    teams,
    questions,
    pastDossiers,
    procedures,
    procedure,
    undelivered,
  ] as const;
}
