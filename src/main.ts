import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { serveDisplay } from './shared/http/display-pages.js';
import { productLogger } from './shared/observability/product-logger.js';

const app = await createApp();
const display = fileURLToPath(new URL('../web/display/dist', import.meta.url));
if (!(await serveDisplay(app.getHttpAdapter().getInstance(), display)))
  productLogger().warn('The display is not served: it was not built', 'web');
await app.listen({ port: Number(process.env['PORT'] ?? 3000), host: process.env['HOST'] ?? '0.0.0.0' });
