import { RouterProvider } from '@tanstack/react-router';
import { beginFace } from '../../shared/begin.js';
import { Door } from '../../shared/session/door.js';
import type { Me } from '../../shared/session/session.js';
import { agencyOf } from './app/agency.js';
import { router } from './app/router.js';
import { useWords, words } from './app/words.js';

/** Officers whose agency decides at a gate. */
const decides = (me: Me) => me.gate !== undefined && agencyOf(me) !== undefined;

function Console() {
  const { t } = useWords();
  return (
    <Door title={t('console.title')} admits={decides}>
      {() => <RouterProvider router={router} />}
    </Door>
  );
}

await beginFace('console', words, <Console />);
