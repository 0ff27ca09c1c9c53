import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { HomePage } from '../home/home-page.js';
import { text } from '../../../shared/lists/search.js';
import { affairsSearch } from '../affairs/search.js';
import { landSearch } from '../land/search.js';
import { newsSearch } from '../news/search.js';
import { proceduresSearch } from '../procedures/search.js';
import { reportsSearch } from '../petitions/search.js';
import { placesSearch } from '../plates/search.js';
import { everythingSearch } from '../search/search.js';
import { CitizenFrame } from './citizen-frame.js';
import { NotFound } from './not-found.js';

const root = createRootRoute({
  component: () => (
    <CitizenFrame>
      <Outlet />
    </CitizenFrame>
  ),
  notFoundComponent: NotFound,
});
const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });
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
const apply = createRoute({
  getParentRoute: () => root,
  path: '/apply/$code',
  validateSearch: (search): { review?: true } => (search['review'] === true ? { review: true } : {}),
  component: lazyRouteComponent(() => import('../dossier/apply-page.js'), 'ApplyPage'),
});
const dossier = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$id',
  component: lazyRouteComponent(() => import('../dossier/dossier-page.js'), 'DossierPage'),
});
const follow = createRoute({
  getParentRoute: () => root,
  path: '/follow',
  component: lazyRouteComponent(() => import('../follow/follow-page.js'), 'FollowPage'),
});
const ask = createRoute({
  getParentRoute: () => root,
  path: '/ask',
  component: lazyRouteComponent(() => import('../ask/ask-page.js'), 'AskPage'),
});
const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  component: lazyRouteComponent(() => import('../petitions/report-page.js'), 'ReportPage'),
});
const complain = createRoute({
  getParentRoute: () => root,
  path: '/complain',
  component: lazyRouteComponent(() => import('../petitions/complain-page.js'), 'ComplainPage'),
});
const denounce = createRoute({
  getParentRoute: () => root,
  path: '/denounce',
  component: lazyRouteComponent(() => import('../petitions/denounce-page.js'), 'DenouncePage'),
});
const sent = createRoute({
  getParentRoute: () => root,
  path: '/sent/$id',
  component: lazyRouteComponent(() => import('../petitions/sent-page.js'), 'SentPage'),
});
const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import('../petitions/reports-page.js'), 'ReportsPage'),
});
const publicReport = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  component: lazyRouteComponent(() => import('../petitions/public-report-page.js'), 'PublicReportPage'),
});
const petition = createRoute({
  getParentRoute: () => root,
  path: '/petitions/$id',
  component: lazyRouteComponent(() => import('../petitions/petition-page.js'), 'PetitionPage'),
});
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: everythingSearch,
  component: lazyRouteComponent(() => import('../search/search-page.js'), 'SearchPage'),
});
const news = createRoute({
  getParentRoute: () => root,
  path: '/news',
  validateSearch: newsSearch,
  component: lazyRouteComponent(() => import('../news/news-page.js'), 'NewsPage'),
});
const post = createRoute({
  getParentRoute: () => root,
  path: '/news/$id',
  component: lazyRouteComponent(() => import('../news/post-page.js'), 'PostPage'),
});
const places = createRoute({
  getParentRoute: () => root,
  path: '/places',
  validateSearch: placesSearch,
  component: lazyRouteComponent(() => import('../plates/places-page.js'), 'PlacesPage'),
});
const plate = createRoute({
  getParentRoute: () => root,
  path: '/p/$code',
  component: lazyRouteComponent(() => import('../plates/plate-page.js'), 'PlatePage'),
});
const affairs = createRoute({
  getParentRoute: () => root,
  path: '/affairs',
  validateSearch: affairsSearch,
  component: lazyRouteComponent(() => import('../affairs/affairs-page.js'), 'AffairsPage'),
});
const land = createRoute({
  getParentRoute: () => root,
  path: '/land',
  validateSearch: landSearch,
  component: lazyRouteComponent(() => import('../land/land-page.js'), 'LandPage'),
});
const parcel = createRoute({
  getParentRoute: () => root,
  path: '/land/$commune/$sheet/$number',
  validateSearch: (search) => text('day', search),
  component: lazyRouteComponent(() => import('../land/parcel-page.js'), 'ParcelPage'),
});
const gateFees = createRoute({
  getParentRoute: () => root,
  path: '/gate-fees',
  component: lazyRouteComponent(() => import('../fees/fees-page.js'), 'FeesPage'),
});
const team = createRoute({
  getParentRoute: () => root,
  path: '/team',
  component: lazyRouteComponent(() => import('../team/team-page.js'), 'TeamPage'),
});
const teamVisit = createRoute({
  getParentRoute: () => root,
  path: '/team/visit',
  validateSearch: (search) => ({ ...text('home', search), ...text('correct', search) }),
  component: lazyRouteComponent(() => import('../team/visit-page.js'), 'VisitPage'),
});
const teamApply = createRoute({
  getParentRoute: () => root,
  path: '/team/apply/$code',
  validateSearch: (search): { review?: true } => (search['review'] === true ? { review: true } : {}),
  component: lazyRouteComponent(() => import('../team/apply-for-page.js'), 'ApplyForPage'),
});
const teamSent = createRoute({
  getParentRoute: () => root,
  path: '/team/sent/$id',
  component: lazyRouteComponent(() => import('../team/sent-for-page.js'), 'SentForPage'),
});
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  validateSearch: (search) => text('cursor', search),
  component: lazyRouteComponent(() => import('../account/account-page.js'), 'AccountPage'),
});
const signedIn = createRoute({
  getParentRoute: () => root,
  path: '/signed-in',
  component: lazyRouteComponent(() => import('../account/signed-in-page.js'), 'SignedInPage'),
});
const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('../account/sign-up-page.js'), 'SignUpPage'),
});
const signUpCode = createRoute({
  getParentRoute: () => root,
  path: '/sign-up/$id',
  component: lazyRouteComponent(() => import('../account/sign-up-page.js'), 'SignUpPage'),
});
const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  validateSearch: (search) => text('cursor', search),
  component: lazyRouteComponent(() => import('../inbox/inbox-page.js'), 'InboxPage'),
});
const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: lazyRouteComponent(() => import('../account/set-password-page.js'), 'SetPasswordPage'),
});

/** The addresses of the citizens' pages. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    procedures,
    procedure,
    apply,
    dossier,
    follow,
    ask,
    report,
    complain,
    denounce,
    sent,
    reports,
    publicReport,
    petition,
    search,
    news,
    post,
    places,
    plate,
    affairs,
    land,
    parcel,
    gateFees,
    team,
    teamVisit,
    teamApply,
    teamSent,
    account,
    setPassword,
    signedIn,
    signUp,
    signUpCode,
    inbox,
  ]),
  basepath: '/citizen',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
