import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { product } from '../app.module.js';
import { DomainError, problemKind } from '../shared/domain/problem.js';
import { createAdmin } from '../identity/index.js';

// The first account of a new system, or one more administrator when all others are locked out.
const { values } = parseArgs({
  options: { email: { type: 'string' }, phone: { type: 'string' }, name: { type: 'string' } },
});
const { email, phone, name = 'ADMIN' } = values;
if (!email && !phone) {
  console.error('Usage: npm run create-admin -- --email ADDRESS [--phone NUMBER] [--name NAME]');
  process.exit(2);
}
const app = await NestFactory.createApplicationContext(product(), { logger: ['error', 'warn', 'fatal'] });
try {
  const path = await createAdmin(app, { name, email, phone });
  const origin = process.env['PUBLIC_URL'] || `http://localhost:${process.env['PORT'] || 3000}`;
  console.log(`One-time link to set the password, good for 72 hours:\n${origin}${path}`);
  console.log('At the first sign-in an authenticator app must be enrolled.');
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  const codes = [error.code, ...error.fields.map((field) => field.code)];
  console.error(codes.map((code) => problemKind(code)?.title.en ?? code).join(': '));
  process.exitCode = 1;
} finally {
  await app.close();
}
