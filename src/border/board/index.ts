export { BoardModule } from './board.module.js';
export { Board, BoardState } from './board-state/board-state.js';
export { NoticesFor } from './notice-list/notices.queries.js';
export { NoticeSeenAnswer } from './notice-list/notice.answer.js';
