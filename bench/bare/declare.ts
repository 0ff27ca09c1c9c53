import Fastify from 'fastify';
import { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';

// What the product is measured against: a route that checks nothing and inserts the declaration as it came.
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
await pool.query(
  `CREATE TABLE bare_declaration (id uuid PRIMARY KEY, firm text NOT NULL, content jsonb NOT NULL,
     recorded_at timestamptz NOT NULL DEFAULT now())`,
);
const app = Fastify();
app.post('/api/v1/declarations', async (request, reply) => {
  const id = uuidv7();
  await pool.query({
    name: 'declare',
    text: 'INSERT INTO bare_declaration (id, firm, content) VALUES ($1, $2, $3)',
    values: [id, 'firm', JSON.stringify(request.body)],
  });
  return reply.status(201).send({ id, status: 'ACCEPTED', revision: 1 });
});
await app.listen({ port: 0, host: '127.0.0.1' });
const address = app.server.address();
process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
