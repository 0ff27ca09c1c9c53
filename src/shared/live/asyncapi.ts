import type { OpenAPIObject } from '@nestjs/swagger';
import type { LiveTopic } from './live-topics.js';
import type { OpenTopic } from './open-topics.js';
import type { PresenceTopic } from './presences.js';

const MERGE_PATCH = { type: 'object', description: 'RFC 7386 merge patch of the state.' };
const TOPIC = { type: 'string', description: 'Name of the topic.' };
const SEQ = { type: 'integer', minimum: 0, description: 'Gap-free within topic and epoch.' };
const EPOCH = {
  type: 'string',
  format: 'uuid',
  description: 'Changes when a backup is restored: then a snapshot is due.',
};

const REFUSED = object({
  ok: { const: false },
  code: { type: 'string', description: 'The same as of the problem details of HTTP.' },
  title: { type: 'string' },
});

/**
 * The AsyncAPI 3 document of the live channel (Socket.IO, path `/socket.io/`), made from the registered topics; the
 * schemas of their states are those of the OpenAPI document.
 */
export function asyncApiOf(
  topics: readonly LiveTopic[],
  open: readonly OpenTopic[],
  presences: readonly PresenceTopic[],
  openApi: OpenAPIObject,
): object {
  const schemas = (openApi.components?.schemas ?? {}) as Record<string, unknown>;
  const present = presences.flatMap((topic) => topic.names());
  const names = [...topics.flatMap((topic) => topic.names()), ...open.map(({ topic }) => topic), ...present];
  const patterns = [...topics, ...presences].flatMap(({ pattern }) => (pattern === undefined ? [] : [{ pattern }]));
  const states = [...topics, ...open, ...presences].map((topic) => ({
    $ref: `#/components/schemas/${topic.stateClass.name}`,
  }));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Lạng Sơn digital border gate: live channel',
      version: '1',
      description:
        'Socket.IO, websocket transport only. The handshake carries `auth.token`: `Bearer <access token>` or `Device <device token>`; a guest sends `auth.guest`: true ' +
        'and may watch what is open to everyone. ' +
        [
          ...[...topics, ...presences].map((topic) => `\`${topic.prefix}*\`: ${topic.summary}`),
          ...open.map(({ topic, summary }) => `\`${topic}\` (open to everyone): ${summary}`),
        ].join(' '),
    },
    channels: {
      live: {
        address: '/socket.io/',
        messages: {
          watch: { $ref: '#/components/messages/watch' },
          watchAnswer: { $ref: '#/components/messages/watchAnswer' },
          unwatch: { $ref: '#/components/messages/unwatch' },
          present: { $ref: '#/components/messages/present' },
          absent: { $ref: '#/components/messages/absent' },
          presentAnswer: { $ref: '#/components/messages/presentAnswer' },
          change: { $ref: '#/components/messages/change' },
          alive: { $ref: '#/components/messages/alive' },
          closing: { $ref: '#/components/messages/closing' },
        },
      },
    },
    operations: {
      watch: operation(
        'receive',
        'watch',
        'Watch a topic from now on, or resume after a sequence number.',
        'watchAnswer',
      ),
      unwatch: operation('receive', 'unwatch', 'Stop watching a topic.'),
      present: operation(
        'receive',
        'present',
        'Whoever sends it is at this thing: those who watch the topic see it. Over after a minute unless sent again, with ' +
          '`absent`, with another thing, and with the connection.',
        'presentAnswer',
      ),
      absent: operation('receive', 'absent', 'Is at nothing any more.', 'presentAnswer'),
      change: operation('send', 'change', 'One step of a watched topic, in order.'),
      alive: operation(
        'send',
        'alive',
        'Every second, to guests every ten: the clock, and when what is shown was last complete.',
      ),
      closing: operation('send', 'closing', 'Why this connection ends now.'),
    },
    components: {
      messages: {
        watch: message(
          {
            topic: { ...TOPIC, anyOf: [{ enum: names }, ...patterns] },
            after: { type: 'object', required: ['epoch', 'seq'], properties: { epoch: EPOCH, seq: SEQ } },
          },
          ['topic'],
        ),
        unwatch: message({ topic: TOPIC }, ['topic']),
        present: message({
          topic: { ...TOPIC, enum: present },
          at: { type: 'string', description: 'Id of the thing.' },
        }),
        absent: message({}),
        presentAnswer: { payload: { oneOf: [object({ ok: { const: true } }), REFUSED] } },
        watchAnswer: {
          payload: {
            oneOf: [
              object({
                ok: { const: true },
                snapshot: object({ topic: TOPIC, epoch: EPOCH, seq: SEQ, state: { anyOf: states } }),
              }),
              object({
                ok: { const: true },
                resumed: { type: 'array', items: object({ topic: TOPIC, seq: SEQ, delta: MERGE_PATCH }) },
                epoch: EPOCH,
              }),
              REFUSED,
            ],
          },
        },
        change: message({ topic: TOPIC, seq: SEQ, delta: MERGE_PATCH }),
        closing: message({
          code: {
            enum: ['server-closing', 'sign-in-needed'],
            description: 'After `server-closing` connect again; after `sign-in-needed` sign in first.',
          },
        }),
        alive: message({
          clock: { type: 'string', format: 'date-time', description: 'The product’s clock.' },
          training: { type: 'boolean', description: 'An instance for training, not a real gate.' },
          clockKind: { type: 'string', enum: ['real', 'scaled', 'stepped'] },
          now: { type: 'integer', description: 'Real time in ms.' },
          fresh: { type: 'integer', description: 'Real time in ms at which all that is shown was complete.' },
          epoch: EPOCH,
        }),
      },
      schemas: reachable(states, schemas),
    },
  };
}

function operation(action: 'send' | 'receive', name: string, summary: string, reply?: string): object {
  return {
    action,
    channel: { $ref: '#/channels/live' },
    summary,
    messages: [{ $ref: `#/channels/live/messages/${name}` }],
    ...(reply && {
      reply: { channel: { $ref: '#/channels/live' }, messages: [{ $ref: `#/channels/live/messages/${reply}` }] },
    }),
  };
}

function object(properties: Record<string, unknown>, required = Object.keys(properties)): object {
  return { type: 'object', required, properties };
}

function message(properties: Record<string, unknown>, required?: string[]): object {
  return { payload: object(properties, required) };
}

/** The schemas that these refer to, and those that they refer to. */
function reachable(from: unknown, schemas: Record<string, unknown>): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const visit = (node: unknown): void => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name in found || !(name in schemas)) continue;
      found[name] = schemas[name];
      visit(schemas[name]);
    }
  };
  visit(from);
  return found;
}
