import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { beginFace } from '../../shared/begin.js';
import { Door } from '../../shared/session/door.js';
import type { Me } from '../../shared/session/session.js';
import { agencyOf } from './app/agency.js';
import { boardPages } from './board/pages.js';
import { worksAtCounter } from './counter/roles.js';
import { seesFees } from './fees/roles.js';
import { seesLanes } from './lanes/can-control.js';
import { servesCitizens } from './office/roles.js';
import { router } from './app/router.js';
import { useWords, words } from './app/words.js';

/** Officers whose agency decides at a gate, who runs its lanes, works at its counter or in its yards, takes its money, who keeps its board, and who serves citizens at an office. */
const works = (me: Me) =>
  (me.gate !== undefined && (agencyOf(me) !== undefined || seesLanes(me) || worksAtCounter(me))) ||
  servesCitizens(me) ||
  seesFees(me) ||
  boardPages(me).length > 0;

/** For one person: whoever comes after him at this desk has the address, and what it allows is asked anew. */
function Pages() {
  useEffect(() => void router.invalidate(), []);
  return <RouterProvider router={router} />;
}

function Console() {
  const { t } = useWords();
  return (
    <Door title={t('console.title')} admits={works}>
      {() => <Pages />}
    </Door>
  );
}

await beginFace('console', words, <Console />);
// Fetched behind the first page: a refusal is read in any language, also one that was kept.
void import('./app/problems.js');
