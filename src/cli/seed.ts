import { NestFactory } from '@nestjs/core';
import { product } from '../app.module.js';
import { seedGates } from '../border/gates/index.js';
import { seedProcedures } from '../citizen/procedures/index.js';
import { seedDemoTeam } from '../citizen/teams/index.js';
import { Config } from '../shared/config/config.js';
import { demoAccountsInWords, seedDemoAccounts, seedDemoDevices } from '../identity/index.js';

// What `npm start` puts into a database: run again, it adds what is missing. Prints what a newcomer needs to sign in.
const app = await NestFactory.createApplicationContext(product(), { logger: ['error', 'warn', 'fatal'] });
try {
  await seedGates(app);
  await seedProcedures(app);
  if (app.get(Config).isProduction) {
    console.log(
      'No accounts are made in production: `npm run create-admin` prints a link for the first administrator.',
    );
  } else {
    await seedDemoAccounts(app);
    await seedDemoTeam(app);
    // `npm start` puts its own address in front of what is opened in a browser.
    for (const { label, opens, yard = '', token } of await seedDemoDevices(app))
      console.log(`${label}\t${opens ?? `${yard} ${token}`}`);
    console.log(demoAccountsInWords());
  }
} finally {
  await app.close();
}
