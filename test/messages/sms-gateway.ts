import { createServer, type IncomingMessage, type Server } from 'node:http';
import { signatureOf, type DeliveryReport } from '../../src/messages/delivery-reports/report-signature.js';

export const TOKEN = 'a token of the gateway';
export const REPORT_KEY = 'the key by which the gateway signs its reports';

export interface TakenMessage {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly encoding: string;
  readonly segments: number;
}
type Mood = { readonly status: number; readonly body?: object; readonly retryAfter?: number } | undefined;

/** A real gateway on a port of its own, as docs/sms-gateway.md describes one. */
export class SmsGateway {
  /** Each once, by its key. */
  readonly taken = new Map<string, TakenMessage>();
  asked = 0;
  mood: Mood;
  url = '';
  private server?: Server;

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      void this.take(request).then(({ status, body = {}, retryAfter }) => {
        if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') this.url = `http://127.0.0.1:${address.port}/messages`;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((resolve) => this.server?.close(() => resolve()));
  }

  /** The texts that went to a number. */
  to(number: string): string[] {
    return [...this.taken.values()].filter(({ to }) => to === number).map(({ text }) => text);
  }

  /** Reports to the product, signed unless another signature is given. */
  async report(url: string, report: DeliveryReport, signature?: string, key = `report-${report.message}`) {
    const seconds = Math.floor(Date.now() / 1_000);
    const response = await fetch(`${url}/api/v1/delivery-reports`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key.slice(0, 100),
        'x-signature': signature ?? `t=${seconds},v1=${signatureOf(REPORT_KEY, seconds, report)}`,
      },
      body: JSON.stringify(report),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  private async take(request: IncomingMessage): Promise<NonNullable<Mood>> {
    this.asked += 1;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return { status: 401 };
    if (this.mood) return this.mood;
    const message = JSON.parse(Buffer.concat(parts).toString('utf8')) as TakenMessage;
    this.taken.set(String(request.headers['idempotency-key']), message);
    return { status: 202, body: { reference: `r-${message.id.slice(0, 8)}` } };
  }
}
