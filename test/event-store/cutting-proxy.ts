import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Stands between the store and PostgreSQL and can cut the line at the worst moment. */
export interface CuttingProxy {
  readonly url: string;
  /** Cuts the connection that sends `statement` next when its answer comes, so that the answer is lost. */
  cutAnswerTo(statement: string): void;
  readonly cuts: number;
  close(): Promise<void>;
}

export async function cuttingProxy(databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let wanted: string | undefined;
  let cuts = 0;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    let doomed = false;
    for (const socket of [client, database]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (wanted && chunk.includes(wanted)) {
        doomed = true;
        wanted = undefined;
      }
      database.write(chunk);
    });
    database.on('data', (chunk) => {
      // A parse or bind may be answered ahead of the result; only with ReadyForQuery is the statement committed.
      if (doomed && chunk.includes(Buffer.from([0x5a, 0, 0, 0, 5, 0x49]))) {
        cuts++;
        client.destroy();
        database.destroy();
      } else client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.toString(),
    cutAnswerTo: (statement) => (wanted = statement),
    get cuts() {
      return cuts;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
