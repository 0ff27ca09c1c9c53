import { useSession } from '../../../shared/session/session.js';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import type { Gate } from '../lanes/queries.js';
import { ClosuresAhead } from './closures-ahead.js';
import { LongWaits } from './long-waits.js';
import { OutOfTurn } from './out-of-turn.js';
import { LIVE } from './queries.js';
import { StaysNear } from './stays-near.js';
import { Tiles } from './tiles.js';
import { WaitsByClass } from './waits-by-class.js';
import { YardsNow } from './yards-now.js';
import './overview.css';

/** How the gate stands, for its supervisor: numbers first, then who needs somebody. */
export function OverviewPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  const { gate } = session.me;
  return gate && boardPages(session.me).includes('overview') ? <Overview gate={gate} /> : <NotFound />;
}

function Overview({ gate }: { readonly gate: Gate }) {
  const { t } = useWords();
  useRereadOn(`board-${gate}`, LIVE);
  return (
    <div className="stack overview">
      <h1>{t('overview.title')}</h1>
      <Tiles gate={gate} />
      <div className="beside">
        <div className="stack">
          <LongWaits gate={gate} />
          <WaitsByClass gate={gate} />
        </div>
        <div className="stack">
          <YardsNow gate={gate} />
          <ClosuresAhead gate={gate} />
          <OutOfTurn gate={gate} />
          <StaysNear gate={gate} />
        </div>
      </div>
    </div>
  );
}
