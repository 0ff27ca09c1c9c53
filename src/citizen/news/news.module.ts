import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { FilesModule } from '../../files/index.js';
import { MessagesModule } from '../../messages/index.js';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { JobRegistry } from '../../shared/jobs/job-registry.js';
import { ActOnPostHandler } from './act-on-post.command.js';
import { AttachPictureHandler } from './attach-picture.command.js';
import { NEWS_EVENTS } from './domain/news-events.js';
import { FollowNewsHandler, Follows, MyFollowsHandler, SeeNewsHandler } from './follows.js';
import { NewsActsController } from './news-acts.controller.js';
import { NewsDeskController } from './news-desk.controller.js';
import { NewsDesk } from './news-desk.js';
import { NewsFeedHandler } from './news-feed.query.js';
import { NewsFollowsController } from './news-follows.controller.js';
import { NewsController } from './news.controller.js';
import { CountPostsHandler, ListPostsHandler, PostByIdHandler } from './office-news.queries.js';
import { OfficeNames } from './office-names.js';
import { NewsPresence } from './news-presence.js';
import { OpenPictureHandler } from './picture.queries.js';
import { ListNewsHandler, NewsByIdHandler } from './public-news.queries.js';
import { PUBLISH_SCHEDULED, PublishScheduled } from './publish-scheduled.js';
import { TellFollowers } from './tell-followers.js';
import { WritePostHandler } from './write-post.command.js';

/** Posts of the province and its communes: written, reviewed by a second person, published at a time, followed. */
@Module({
  imports: [CqrsModule, FilesModule, MessagesModule],
  controllers: [NewsController, NewsDeskController, NewsActsController, NewsFollowsController],
  providers: [
    OfficeNames,
    NewsDesk,
    WritePostHandler,
    ActOnPostHandler,
    AttachPictureHandler,
    ListNewsHandler,
    NewsByIdHandler,
    NewsFeedHandler,
    OpenPictureHandler,
    ListPostsHandler,
    CountPostsHandler,
    PostByIdHandler,
    Follows,
    FollowNewsHandler,
    SeeNewsHandler,
    MyFollowsHandler,
    NewsPresence,
    PublishScheduled,
    TellFollowers,
  ],
})
export class NewsModule {
  constructor(log: LogRegistry, jobs: JobRegistry, scheduled: PublishScheduled, tell: TellFollowers) {
    log.events(NEWS_EVENTS);
    log.react(tell);
    jobs.handle({ name: PUBLISH_SCHEDULED, every: '* * * * *', run: async () => void (await scheduled.run()) });
  }
}
