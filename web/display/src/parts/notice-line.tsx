import type { BoardState } from '../../../../src/border/board/board-state/board-state.js';
import { closuresShown, incidentsShown } from '../closures-shown.js';
import { useTurn } from '../hooks.js';
import { noticeSize } from '../notice-size.js';
import { LANGUAGES, type Language } from '../words.js';
import { Icon } from './icon.js';

/** Time for each notice: once in every language. */
const NOTICE_MS = 6_000 * LANGUAGES.length;

/** What has happened, what is not taken now, then the notices that stand, one after the other. */
export function NoticeLine(props: { board: BoardState; now: number; language: Language }) {
  const { board, now, language } = props;
  const notices = Object.entries(board.notices)
    .filter(([, { from, to }]) => Date.parse(from) <= now && now < Date.parse(to))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const standing = [
    ...incidentsShown(board),
    ...closuresShown(board, now),
    ...notices.map(([key, { words }]) => ({ key, words })),
  ];
  const [turn] = useTurn(standing.length, NOTICE_MS);
  const notice = standing[turn];
  if (!notice) return <footer class="notice" data-empty />;
  const text = notice.words[language];
  return (
    <footer class="notice" data-size={noticeSize(text)}>
      <Icon of="NOTICE" />
      <p>{text}</p>
      {standing.length > 1 && (
        <small>
          {turn + 1}/{standing.length}
        </small>
      )}
    </footer>
  );
}
