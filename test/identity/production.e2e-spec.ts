import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { freshDatabase } from '../database.js';
import { startApp } from '../running-app.js';
import { Browser } from './browser.js';

const secret = () => randomBytes(32).toString('base64');
const PRODUCTION = {
  NODE_ENV: 'production',
  SECRET_TOKEN: secret(),
  SECRET_PERSONAL_KEYS: `k1:${secret()}`,
  SECRET_PLATE: secret(),
  SECRET_TICKET_SALT: secret(),
};

async function createProductionApp(databaseUrl: string) {
  Object.assign(process.env, { DATABASE_URL: databaseUrl, ...PRODUCTION });
  const { createApp } = await import('../../src/app.js');
  const app = await createApp();
  app.useLogger(['fatal']);
  return app;
}

describe('Production', () => {
  it('neither makes demo accounts nor starts where there are some', async () => {
    const demo = await startApp();
    const app = await createProductionApp(demo.databaseUrl);
    await expect(app.init()).rejects.toThrow('demo accounts');
    await app.close();
    await demo.stop();

    const database = await freshDatabase();
    const clean = await createProductionApp(database.url);
    await clean.init();
    const { seedDemoAccounts } = await import('../../src/identity/index.js');
    await expect(seedDemoAccounts(clean)).rejects.toThrow('not for production');
    await clean.close();
    await database.drop();
  });

  it('sends its cookies over TLS alone', async () => {
    const database = await freshDatabase();
    const app = await createProductionApp(database.url);
    await app.listen(0, '127.0.0.1');
    const { createAdmin } = await import('../../src/identity/index.js');
    const email = 'admin@gate.example';
    const password = 'con trâu vàng đi';
    const link = (await createAdmin(app, { name: 'ADMIN', email })).split('#')[1];
    const browser = new Browser(await app.getUrl());
    await browser.ask('POST', 'passwords', { link, password });
    await browser.signIn(email, password);
    const begun = await browser.ask('POST', 'me/second-factor', {});
    const code = new TOTP({ secret: Secret.fromBase32(begun.body.secret) }).generate();
    const { headers } = await browser.ask('POST', 'me/second-factor/confirmation', { code });
    expect(headers.getSetCookie()).toHaveLength(2);
    for (const cookie of headers.getSetCookie()) expect(cookie).toMatch(/; Secure/);
    await app.close();
    await database.drop();
  });
});
