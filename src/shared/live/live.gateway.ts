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
import type { Server } from 'socket.io';
import { DomainError, problemKind } from '../domain/problem.js';
import { refuse } from '../http/http-problems.js';
import { languageOf } from '../http/language.js';
import { BoardTail } from './board-tail.js';
import { Credentials } from './credentials.js';
import { GuestSeats } from './guest-seats.js';
import type { Closing, PresentAnswer, PresentRequest, WatchAnswer, WatchRequest } from './live-messages.js';
import type { LiveSocket } from './live-socket.js';
import { LiveTopics } from './live-topics.js';
import { OpenTopics } from './open-topics.js';
import { Presences } from './presences.js';
import { Pulse } from './pulse.js';
import { Snapshots } from './snapshots.js';

/** A revoked device or a token that is over is cut off within this time; who was deactivated or posted elsewhere at once. */
const CREDENTIALS_MS = 5_000;

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
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly credentials: Credentials,
    private readonly seats: GuestSeats,
    private readonly topics: LiveTopics,
    private readonly open: OpenTopics,
    private readonly presences: Presences,
    private readonly snapshots: Snapshots,
    private readonly tail: BoardTail,
    private readonly pulse: Pulse,
  ) {}

  afterInit(server: Server): void {
    server.use((socket: LiveSocket, next) => {
      this.credentials.identify(socket).then(
        () => next(),
        // A database that is away is no refusal: who was let in a moment ago need not forget what it shows.
        (error: unknown) => next(new Error(error instanceof DomainError ? error.code : 'internal-error')),
      );
    });
    this.tail.start((change) => this.server.to(change.topic).emit('change', change));
    this.open.start(
      (topic) => server.sockets.adapter.rooms.has(topic),
      (change) => this.server.to(change.topic).emit('change', change),
    );
    this.presences.start(
      (topic) => server.sockets.adapter.rooms.has(topic),
      (change) => this.server.to(change.topic).emit('change', change),
    );
    this.pulse.start(server);
    const lookAgain = () => void this.credentials.lookAgain([...server.sockets.sockets.values()]);
    this.credentials.onEnd(lookAgain);
    this.timer = setInterval(lookAgain, CREDENTIALS_MS);
  }

  async handleConnection(socket: LiveSocket): Promise<void> {
    socket.once('disconnect', (reason) => void this.presences.end(socket.id, reason === 'client namespace disconnect'));
    await this.pulse.join(socket);
  }

  @SubscribeMessage('watch')
  async watch(@ConnectedSocket() socket: LiveSocket, @MessageBody() request: unknown): Promise<WatchAnswer> {
    try {
      this.seats.ask(socket);
      const { topic, after } = requestOf(request);
      if (this.open.find(topic)) {
        await socket.join(topic);
        return { ok: true, snapshot: (await this.open.current(topic)).snapshot };
      }
      const presence = this.presences.find(topic);
      const kind = presence ?? this.topics.find(topic);
      if (!kind) throw refuse('not-found');
      if (!socket.data.by || !kind.mayWatch(socket.data.by, topic)) throw refuse('not-allowed');
      if (presence) {
        await socket.join(topic);
        return { ok: true, snapshot: await this.presences.current(topic) };
      }
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

  @SubscribeMessage('present')
  async present(@ConnectedSocket() socket: LiveSocket, @MessageBody() request: unknown): Promise<PresentAnswer> {
    try {
      const { topic, at } = (request ?? {}) as Partial<PresentRequest>;
      await this.presences.arrive(socket.id, socket.data.by, textOf(topic), textOf(at));
      return { ok: true };
    } catch (error) {
      return this.refused(socket, error);
    }
  }

  @SubscribeMessage('absent')
  async absent(@ConnectedSocket() socket: LiveSocket): Promise<PresentAnswer> {
    try {
      await this.presences.leave(socket.id);
      return { ok: true };
    } catch (error) {
      return this.refused(socket, error);
    }
  }

  /** The connections themselves end with the server, so that clients connect again. */
  beforeApplicationShutdown(): void {
    this.server?.emit('closing', { code: 'server-closing' } satisfies Closing);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.pulse.stop();
    await this.tail.stop();
  }

  private refused(socket: LiveSocket, error: unknown): WatchAnswer & PresentAnswer {
    const language = languageOf(socket.handshake.headers['accept-language']);
    const known = error instanceof DomainError ? error : refuse('internal-error', { correlation: socket.id });
    if (!(error instanceof DomainError)) this.log.error(`${socket.id} ${String(error)}`);
    return { ok: false, code: known.code, title: problemKind(known.code)?.title[language] ?? known.code };
  }
}

/** Reads what a client sent without trusting its shape; an unusable `after` means a snapshot. */
function requestOf(request: unknown): WatchRequest {
  const { topic, after } = (request ?? {}) as Partial<WatchRequest>;
  const usable = after && typeof after.epoch === 'string' && Number.isSafeInteger(after.seq);
  return { topic: textOf(topic), ...(usable && { after }) };
}

function textOf(told: unknown): string {
  return typeof told === 'string' ? told : '';
}
