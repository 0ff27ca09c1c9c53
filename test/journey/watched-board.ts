import mergePatch from 'json-merge-patch';
import { io, type Socket } from 'socket.io-client';
import type { TopicChange, WatchAnswer } from '../../src/shared/live/live-messages.js';
import type { Schema } from '../api/open-api.js';
import { schemasOf } from '../api/schemas.js';

interface AsyncApi {
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly messages: Readonly<Record<string, { readonly payload: Schema }>>;
  };
}

/** Watches a board and holds every message of the live channel, and the board after each, against the AsyncAPI document. */
export class WatchedBoard {
  readonly faults: string[] = [];
  readonly seen: Record<string, number> = {};
  state: object = {};

  private constructor(
    private readonly document: AsyncApi,
    readonly socket: Socket,
  ) {}

  static async of(url: string, token: string, topic: string): Promise<WatchedBoard> {
    const document = (await (await fetch(`${url}/api/asyncapi.json`)).json()) as AsyncApi;
    const socket = io(url, { transports: ['websocket'], auth: { token }, reconnection: false });
    const watched = new WatchedBoard(document, socket);
    socket.onAny((message: string, payload: unknown) => watched.look(message, payload));
    await new Promise((resolve, reject) => socket.once('connect', () => resolve(null)).once('connect_error', reject));
    watched.look('watchAnswer', await socket.emitWithAck('watch', { topic: 'board-NOWHERE' }));
    const answer = await watched.ask({ topic });
    if (!answer.ok || !('snapshot' in answer)) throw new Error(`${topic} gave no snapshot: ${JSON.stringify(answer)}`);
    watched.state = answer.snapshot.state;
    await watched.ask({ topic, after: { epoch: answer.snapshot.epoch, seq: answer.snapshot.seq } });
    socket.on('change', ({ delta }: TopicChange) => {
      watched.state = mergePatch.apply(structuredClone(watched.state), delta);
      watched.hold('BoardState', { $ref: '#/components/schemas/BoardState' }, watched.state);
    });
    return watched;
  }

  private async ask(request: object): Promise<WatchAnswer> {
    this.look('watch', request);
    const answer = (await this.socket.emitWithAck('watch', request)) as WatchAnswer;
    this.look('watchAnswer', answer);
    return answer;
  }

  private look(message: string, payload: unknown): void {
    const described = this.document.components.messages[message];
    if (described) this.hold(message, described.payload, payload);
    else this.faults.push(`${message} is not documented`);
  }

  private hold(what: string, schema: Schema, value: unknown): void {
    this.seen[what] = (this.seen[what] ?? 0) + 1;
    const faults = (this.schemas ??= schemasOf(this.document)).faults(schema, value);
    if (faults) this.faults.push(`${what}: ${faults}`);
  }

  private schemas: ReturnType<typeof schemasOf> | undefined;
}
