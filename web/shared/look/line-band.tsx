import { useQueryClient } from '@tanstack/react-query';
import IconCloudOff from '@tabler/icons-react/icons/IconCloudOff';
import IconDatabaseOff from '@tabler/icons-react/icons/IconDatabaseOff';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { Unreachable } from '../api/problem.js';
import { useLink } from '../live/hooks.js';
import { gateTime } from '../live/live.js';
import { useShortOfRoom } from '../offline/room.js';
import { useSession } from '../session/session.js';
import { moment } from '../time/instants.js';
import { useSharedWords } from '../words/words.js';
import './line-band.css';

/** A short break is no news: the line comes back by itself. */
const SAID_AFTER_MS = 4_000;

/** Says that the line is away, since when what is shown has not changed, and that nothing is lost. */
export function LineBand() {
  const { t, language } = useSharedWords();
  const link = useLink();
  const session = useSession();
  const client = useQueryClient();
  const silent = useSilence();
  const away =
    session.state === 'AWAY' || (session.state === 'IN' && link === 'BROKEN') || (session.state === 'OUT' && silent);
  const [said, setSaid] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(away), away ? SAID_AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [away]);
  if (!said) return null;
  const read = Math.max(
    0,
    ...client
      .getQueryCache()
      .getAll()
      .map(({ state }) => state.dataUpdatedAt),
  );
  const at = read > 0 ? moment(gateTime() - (Date.now() - read), gateTime(), language) : '–';
  return (
    <div className="line-band" role="status">
      <IconCloudOff size={20} aria-hidden />
      <b>{t('line.offline')}</b>
      <span>{t('line.offlineTodo', { at })}</span>
    </div>
  );
}

/** Whoever is not signed in has no live channel: for him the line is away when what he reads now cannot be asked. */
function useSilence(): boolean {
  const cache = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    useCallback((told: () => void) => cache.subscribe(told), [cache]),
    () => cache.getAll().some((query) => query.isActive() && query.state.fetchFailureReason instanceof Unreachable),
  );
}

/** Says that this browser has no room for what was typed or told, and how not to lose it. */
export function RoomBand() {
  const { t } = useSharedWords();
  if (!useShortOfRoom()) return null;
  return (
    <div className="line-band" role="status">
      <IconDatabaseOff size={20} aria-hidden />
      <b>{t('line.noRoom')}</b>
      <span>{t('line.noRoomTodo')}</span>
    </div>
  );
}
