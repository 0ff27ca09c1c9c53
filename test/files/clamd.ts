import { createServer, type Server, type Socket } from 'node:net';

/** What a scanner finds without anything being dangerous. */
export const VIRUS = 'X5O!P%@AP[4-PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** A small clamd: answers PING, and INSTREAM by whether the test text is in it. */
export class Clamd {
  private server: Server | undefined;
  private readonly open = new Set<Socket>();
  private port = 0;
  scanned = 0;

  /** On the port of before, once it had one. */
  async start(): Promise<void> {
    const server = createServer((socket) => this.serve(socket));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as { port: number }).port;
    this.server = server;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    const { server } = this;
    this.server = undefined;
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  private serve(socket: Socket): void {
    this.open.add(socket);
    let said = Buffer.alloc(0);
    socket.on('close', () => this.open.delete(socket));
    socket.on('error', () => undefined);
    socket.on('data', (more) => {
      said = Buffer.concat([said, more]);
      if (/^z?PING/.test(said.toString('latin1', 0, 5))) return void socket.end('PONG\n');
      const content = streamed(said);
      if (!content) return;
      this.scanned += 1;
      socket.end(content.includes(VIRUS) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  }
}

const INSTREAM = 'zINSTREAM\0';

/** The content, once its last chunk, of no length, has come. */
function streamed(said: Buffer): Buffer | undefined {
  if (said.length < INSTREAM.length || said.toString('latin1', 0, INSTREAM.length) !== INSTREAM) return undefined;
  const chunks: Buffer[] = [];
  for (let at = INSTREAM.length; at + 4 <= said.length;) {
    const length = said.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > said.length) return undefined;
    chunks.push(said.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
