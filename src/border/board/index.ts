export { BoardModule } from './board.module.js';
export { Board, BoardState } from './board-state/board-state.js';
