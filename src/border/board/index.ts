export { BoardModule } from './board.module.js';
export { PUBLIC_STATUS } from './public-status/public-status.topic.js';
export type { PublicGateView, PublicStatus } from './public-status/public-status.answer.js';
export { Board, BoardState } from './board-state/board-state.js';
export { noticeSearch } from './notice-list/notice-search.js';
export { NoticesFor } from './notice-list/notices.queries.js';
export { NoticeSeenAnswer } from './notice-list/notice.answer.js';
