import { createServer, type Server } from 'node:http';

export interface AskedModel {
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

/** A real server with the interface of chat completions, on a port of its own. It says what it is told to say. */
export class ModelServer {
  readonly asked: AskedModel[] = [];
  says = '';
  status = 200;
  /** Never answers. */
  silent = false;
  url = '';
  private server?: Server;

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as AskedModel['body'];
        this.asked.push({ authorization: request.headers.authorization, body });
        if (this.silent) return;
        const answer = { choices: [{ index: 0, message: { role: 'assistant', content: this.says } }] };
        response.writeHead(this.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') this.url = `http://127.0.0.1:${address.port}/v1`;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((resolve) => this.server?.close(() => resolve()));
  }
}
