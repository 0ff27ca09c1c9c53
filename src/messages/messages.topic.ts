import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { LiveTopics } from '../shared/live/live-topics.js';
import { messages } from './message-list/messages.projection.js';
import { subjects } from './message-list/subjects.projection.js';
import { MESSAGES_PREFIX, messagesTopic } from './messages-topic-name.js';

/** What the live channel says of a firm's messages: that there are new ones. They are read by HTTP. */
export class MessagesState {
  @ApiProperty({ example: 1243, description: 'Log position of the newest: give it as `after` to read it.' })
  position: number;
}

const FIRM = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Puts each firm's messages on the live channel, for its own people alone. */
@Injectable()
export class MessagesTopic implements OnModuleInit {
  constructor(private readonly topics: LiveTopics) {}

  onModuleInit(): void {
    this.topics.register({
      prefix: MESSAGES_PREFIX,
      summary: 'New messages of the own firm.',
      stateClass: MessagesState,
      names: () => [],
      pattern: `^${MESSAGES_PREFIX}${FIRM}$`,
      mayWatch: ({ firm }, topic) => firm !== undefined && topic === messagesTopic(firm),
      state: (topic, manager) => this.stateOf(topic.slice(MESSAGES_PREFIX.length), manager),
      projections: [messages.name, subjects.name],
    });
  }

  private async stateOf(firm: string, manager: EntityManager): Promise<MessagesState> {
    const [row] = await manager.query<{ position: number }[]>(
      `SELECT coalesce(max(position), 0)::float8 AS position FROM message_subject WHERE firms @> $1::jsonb`,
      [JSON.stringify([firm])],
    );
    return { position: row?.position ?? 0 };
  }
}
