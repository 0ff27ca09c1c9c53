import { useSession, type Me } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { seesLanes } from './can-control.js';
import { LanesDesk } from './lanes-desk.js';
import './lanes.css';

/** The lanes of one's gate, for their controller and the supervisor. */
export function LanesPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  const me: Me = session.me;
  return me.gate && seesLanes(me) ? <LanesDesk me={me} gate={me.gate} /> : <NotFound />;
}
