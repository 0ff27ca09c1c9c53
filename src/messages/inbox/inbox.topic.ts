import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { LiveTopics } from '../../shared/live/live-topics.js';
import { INBOX_PREFIX, inboxTopic } from './inbox-topic-name.js';
import { Inbox, MOST_COUNTED } from './inbox.js';

/** What the live channel says of a citizen's inbox. It is read by HTTP. */
export class InboxState {
  @ApiProperty({ example: 2, maximum: MOST_COUNTED, description: '100 stands for that and more.' }) unread: number;
}

const PERSON = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Puts each citizen's inbox on the live channel, for him alone and on all his devices. */
@Injectable()
export class InboxTopic implements OnModuleInit {
  constructor(
    private readonly topics: LiveTopics,
    private readonly inbox: Inbox,
  ) {}

  onModuleInit(): void {
    this.topics.register({
      prefix: INBOX_PREFIX,
      summary: 'How many messages of the own inbox are unread.',
      stateClass: InboxState,
      names: () => [],
      pattern: `^${INBOX_PREFIX}${PERSON}$`,
      mayWatch: ({ id, roles }, topic) => roles.includes('CITIZEN') && topic === inboxTopic(id),
      state: async (topic, manager) => ({
        unread: await this.inbox.unread(topic.slice(INBOX_PREFIX.length), manager),
      }),
      projections: [],
    });
  }
}
