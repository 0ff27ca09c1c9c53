import type { Gate } from '../../../src/shared/domain/place.js';
import { boardTopic } from '../../../src/shared/live/topics.js';
import { gateNames } from './gates.js';
import { useLive, useMonotonic, useTurn } from './hooks.js';
import { messages } from './messages.js';
import { BoardScreen } from './parts/board-screen.js';
import { MessageScreen } from './parts/message-screen.js';
import { SkeletonScreen } from './parts/skeleton-screen.js';
import { LOST_MS } from './time/data-age.js';
import { LANGUAGES } from './words.js';
import { useYardCode } from './yard-code.js';

const LANGUAGE_MS = 6_000;
/** An answer that comes within this time after the page needs no words before it. */
const SOON_MS = 3_000;

/** The screen of a gate; without a token it says what to do. */
export function App({ gate, token }: { gate: Gate; token: string | undefined }) {
  if (token === undefined) return <MessageScreen gate={gateNames[gate]} message={messages['no-token']} />;
  return <LiveScreen gate={gate} token={token} />;
}

function LiveScreen({ gate, token }: { gate: Gate; token: string }) {
  const view = useLive(boardTopic(gate), token);
  const yardCode = useYardCode(token);
  const monotonic = useMonotonic();
  const [turn] = useTurn(LANGUAGES.length, LANGUAGE_MS);
  const { link, board, held, clock } = view;
  if (link === 'refused' || link === 'other-gate' || link === 'no-board')
    return <MessageScreen gate={gateNames[gate]} message={messages[link]} />;
  if (!board || !held || !clock) {
    if (monotonic < SOON_MS) return <SkeletonScreen gate={gateNames[gate]} />;
    const message = monotonic > LOST_MS ? messages.unreachable : messages.connecting;
    return <MessageScreen gate={gateNames[gate]} message={message} />;
  }
  return (
    <BoardScreen
      board={board}
      held={held}
      clock={clock}
      connected={link === 'live'}
      monotonic={monotonic}
      language={LANGUAGES[turn] ?? 'vi'}
      yardCode={yardCode}
    />
  );
}
