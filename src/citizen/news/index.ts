export type { NewsEvent } from './domain/news-events.js';
export { newsSearch } from './news-search.js';
export { NewsModule } from './news.module.js';
export { faultyPosts } from './faulty-posts.js';
export { PublishScheduled } from './publish-scheduled.js';
