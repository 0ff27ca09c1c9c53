import { useRef, useState } from 'preact/hooks';
import { boardTopic } from '../../../src/shared/live/topics.js';
import { gateNames, layoutOf, type Place } from './gates.js';
import { useLive, useMonotonic, useTurn } from './hooks.js';
import { messages } from './messages.js';
import { useMyDisplay, type MyDisplay } from './my-display.js';
import type { Order } from './orders.js';
import { BoardScreen } from './parts/board-screen.js';
import { MessageScreen } from './parts/message-screen.js';
import { NamePanel } from './parts/name-panel.js';
import { PairingScreen } from './parts/pairing-screen.js';
import { SkeletonScreen } from './parts/skeleton-screen.js';
import { handOverPicture } from './picture.js';
import { LOST_MS } from './time/data-age.js';
import { LANGUAGES } from './words.js';
import { useAnnouncer, useHearing, type Announcer } from './voice/announcer.js';
import { useYardCode } from './yard-code.js';

const LANGUAGE_MS = 6_000;
/** An answer that comes within this time after the page needs no words before it. */
const SOON_MS = 3_000;
/** Long enough to walk along a row of televisions. */
const NAME_MS = 20_000;

/** The screen of an address; without a token it waits to be claimed. */
export function App({ place, token }: { place: Place; token: string | undefined }) {
  if (token === undefined) return <PairingScreen gate={gateNames[place.gate]} message={messages['no-token']} />;
  return <OwnScreen place={place} token={token} />;
}

/** The board, and what this very display was told to do. */
function OwnScreen({ place, token }: { place: Place; token: string }) {
  const [named, setNamed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const announcer = useAnnouncer();
  const act = ({ kind, order }: Order, { volume }: MyDisplay) => {
    if (kind === 'RESTART') location.reload();
    // A picture that fails is asked for again by who misses it.
    if (kind === 'PICTURE') void handOverPicture(order, token).catch(() => undefined);
    if (kind === 'SPEAK') announcer.say(['test'], volume);
    if (kind !== 'IDENTIFY') return;
    setNamed(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setNamed(false), NAME_MS);
  };
  const my = useMyDisplay(token, place, act);
  announcer.volume = my?.speaks ? my.volume : 0;
  return (
    <>
      <LiveScreen place={place} token={token} announcer={announcer} />
      {named && my && <NamePanel name={my.name} zone={my.zone} />}
    </>
  );
}

function LiveScreen({ place, token, announcer }: { place: Place; token: string; announcer: Announcer }) {
  const { gate } = place;
  const view = useLive(boardTopic(gate), token);
  const yardCode = useYardCode(token);
  const monotonic = useMonotonic();
  const [turn] = useTurn(LANGUAGES.length, LANGUAGE_MS);
  const { link, board, held, clock } = view;
  useHearing(announcer, board);
  if (link === 'refused') return <PairingScreen gate={gateNames[gate]} message={messages.refused} />;
  if (link === 'other-gate' || link === 'no-board')
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
      layout={layoutOf(place)}
      yardCode={yardCode}
    />
  );
}
