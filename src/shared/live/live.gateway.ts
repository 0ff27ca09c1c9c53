import { Logger, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
  type OnGatewayConnection,
  type OnGatewayInit,
} from '@nestjs/websockets';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import { Clock } from '../clock/clock.js';
import { DomainError, problemKind } from '../domain/problem.js';
import type { Principal } from '../domain/roles.js';
import { EventStore } from '../event-store/types.js';
import { refuse } from '../http/http-problems.js';
import { languageOf } from '../http/language.js';
import { Authenticator } from '../http/principal.guard.js';
import { BoardTail } from './board-tail.js';
import { Freshness } from './freshness.js';
import type { Alive, Closing, WatchAnswer, WatchRequest } from './live-messages.js';
import { LiveTopics } from './live-topics.js';
import { Snapshots } from './snapshots.js';

const ALIVE_MS = 1_000;
/** A revoked device or a token that is over is cut off within this time; who was deactivated or posted elsewhere at once. */
const CREDENTIALS_MS = 5_000;

interface Watcher {
  by: Principal;
}
type LiveSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Partial<Watcher>>;

/** The live channel: sockets watch topics; credentials are looked at again and again; its age is always said. */
@WebSocketGateway({
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
  maxHttpBufferSize: 16_384,
})
export class LiveGateway
  implements OnGatewayInit, OnGatewayConnection, BeforeApplicationShutdown, OnApplicationShutdown
{
  @WebSocketServer() private readonly server: Server;
  private readonly log = new Logger('live');
  private readonly timers: NodeJS.Timeout[] = [];
  private epoch = '';

  constructor(
    private readonly authenticator: Authenticator,
    private readonly topics: LiveTopics,
    private readonly snapshots: Snapshots,
    private readonly tail: BoardTail,
    private readonly freshness: Freshness,
    private readonly clock: Clock,
    private readonly store: EventStore,
  ) {}

  afterInit(server: Server): void {
    server.use((socket: LiveSocket, next) => {
      this.identify(socket).then(
        () => next(),
        // A database that is away is no refusal: who was let in a moment ago need not forget what it shows.
        (error: unknown) => next(new Error(error instanceof DomainError ? error.code : 'internal-error')),
      );
    });
    this.tail.start((change) => this.server.to(change.topic).emit('change', change));
    this.authenticator.onEnd(() => void this.lookAtCredentials());
    this.timers.push(
      setInterval(() => void this.sayAlive(), ALIVE_MS),
      setInterval(() => void this.lookAtCredentials(), CREDENTIALS_MS),
    );
  }

  handleConnection(socket: LiveSocket): void {
    socket.emit('alive', this.alive());
  }

  @SubscribeMessage('watch')
  async watch(@ConnectedSocket() socket: LiveSocket, @MessageBody() request: unknown): Promise<WatchAnswer> {
    try {
      const { topic, after } = requestOf(request);
      const kind = this.topics.find(topic);
      if (!kind) throw refuse('not-found');
      if (!socket.data.by || !kind.mayWatch(socket.data.by, topic)) throw refuse('not-allowed');
      // First the room, then the snapshot: what comes between is sent too, and the client drops what it already has.
      await this.tail.follow(topic);
      await socket.join(topic);
      return await this.snapshots.watch(topic, after);
    } catch (error) {
      return this.refused(socket, error);
    }
  }

  @SubscribeMessage('unwatch')
  async unwatch(@ConnectedSocket() socket: LiveSocket, @MessageBody() request: unknown): Promise<{ ok: true }> {
    await socket.leave(requestOf(request).topic);
    return { ok: true };
  }

  /** The connections themselves end with the server, so that clients connect again. */
  beforeApplicationShutdown(): void {
    this.server?.emit('closing', { code: 'server-closing' } satisfies Closing);
  }

  async onApplicationShutdown(): Promise<void> {
    this.timers.forEach((timer) => clearInterval(timer));
    await this.tail.stop();
  }

  private async identify(socket: LiveSocket): Promise<void> {
    const token: unknown = socket.handshake.auth['token'];
    const by = await this.authenticator.authenticate(typeof token === 'string' ? token : undefined);
    if (!by) throw refuse('sign-in-needed');
    socket.data.by = by;
  }

  private refused(socket: LiveSocket, error: unknown): WatchAnswer {
    const language = languageOf(socket.handshake.headers['accept-language']);
    const known = error instanceof DomainError ? error : refuse('internal-error', { correlation: socket.id });
    if (!(error instanceof DomainError)) this.log.error(`${socket.id} ${String(error)}`);
    return { ok: false, code: known.code, title: problemKind(known.code)?.title[language] ?? known.code };
  }

  private alive(): Alive {
    const { kind } = this.clock;
    return {
      clock: this.clock.now().toISOString(),
      clockKind: kind,
      now: Date.now(),
      fresh: this.freshness.since,
      epoch: this.epoch,
    };
  }

  private async sayAlive(): Promise<void> {
    try {
      await this.freshness.look();
      this.epoch = (await this.store.head()).epoch;
    } catch (error) {
      this.log.warn(`The age of the live data is unknown: ${String(error)}`);
    }
    this.server.emit('alive', this.alive());
  }

  private async lookAtCredentials(): Promise<void> {
    const sockets = [...this.server.sockets.sockets.values()] as LiveSocket[];
    for (const socket of sockets) {
      await this.identify(socket).catch((error: unknown) => {
        // Only a credential that does not hold ends the connection; a database that is away does not.
        if (!(error instanceof DomainError)) return;
        socket.emit('closing', { code: 'sign-in-needed' } satisfies Closing);
        socket.disconnect(true);
      });
    }
  }
}

/** Reads what a client sent without trusting its shape; an unusable `after` means a snapshot. */
function requestOf(request: unknown): WatchRequest {
  const { topic, after } = (request ?? {}) as Partial<WatchRequest>;
  const usable = after && typeof after.epoch === 'string' && Number.isSafeInteger(after.seq);
  return { topic: typeof topic === 'string' ? topic : '', ...(usable && { after }) };
}
