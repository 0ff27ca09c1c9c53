// What every test with services stands on: test mode, no colours in logs, and a failure in words when the set-up did not run.
process.env['NODE_ENV'] = 'test';
for (const name of ['TEST_DATABASE_URL', 'TEST_REDIS_URL'] as const)
  if (!process.env[name])
    throw new Error(`${name} is not set: run this test through jest, whose global set-up starts the services.`);
