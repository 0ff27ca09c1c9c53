import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { serveDisplay, serveDrivers, serveFace, serveKiosk, servePublic } from './shared/http/display-pages.js';
import { restartOnReset } from './border/training/index.js';
import { productLogger } from './shared/observability/product-logger.js';

const app = await createApp();
const builtOf = (name: string) => fileURLToPath(new URL(`../web/${name}/dist`, import.meta.url));
const fastify = app.getHttpAdapter().getInstance();
if (!(await serveDisplay(fastify, builtOf('display'))))
  productLogger().warn('The display is not served: it was not built', 'web');
if (!(await serveKiosk(fastify, builtOf('kiosk'))))
  productLogger().warn('The kiosk is not served: it was not built', 'web');
await restartOnReset(app);
if (!(await serveDrivers(fastify, builtOf('walk-in'))))
  productLogger().warn('The pages of drivers are not served: they were not built', 'web');
if (!(await serveFace(fastify, 'firm', builtOf('firm'))))
  productLogger().warn('The firm portal is not served: it was not built', 'web');
if (!(await serveFace(fastify, 'console', builtOf('console'))))
  productLogger().warn('The console is not served: it was not built', 'web');
if (!(await serveFace(fastify, 'citizen', builtOf('citizen'))))
  productLogger().warn('The pages of citizens are not served: they were not built', 'web');
if (!(await servePublic(fastify, builtOf('public'))))
  productLogger().warn('The public page is not served: it was not built', 'web');
await app.listen({ port: Number(process.env['PORT'] ?? 3000), host: process.env['HOST'] ?? '0.0.0.0' });
