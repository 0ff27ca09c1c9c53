import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { seedGates } from '../border/gates/index.js';
import { demoAccountsInWords, seedDemoAccounts } from '../identity/index.js';

// What `npm start` puts into a database: run again, it adds what is missing. Prints what a newcomer needs to sign in.
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn', 'fatal'] });
try {
  await seedGates(app);
  await seedDemoAccounts(app);
  console.log(demoAccountsInWords());
} finally {
  await app.close();
}
