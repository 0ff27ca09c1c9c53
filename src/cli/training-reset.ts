import { NestFactory } from '@nestjs/core';
import { product } from '../app.module.js';
import { resetTraining } from '../border/training/index.js';

// Puts the training instance back to its beginning, beside its running processes or without them.
const app = await NestFactory.createApplicationContext(product(), { logger: ['error', 'warn', 'fatal'] });
try {
  console.log(`The training gate begins anew; its log stands at ${await resetTraining(app)}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await app.close();
}
