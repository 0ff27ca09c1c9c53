import { RouterProvider } from '@tanstack/react-router';
import { beginFace } from '../../shared/begin.js';
import { Door } from '../../shared/session/door.js';
import type { Me } from '../../shared/session/session.js';
import { router } from './app/router.js';
import { useWords, words } from './app/words.js';
import { uploads } from './files/uploads.js';

const isOfAFirm = ({ roles }: Me) => roles.some((role) => role === 'FIRM_ADMIN' || role === 'DISPATCHER');

function Firm() {
  const { t } = useWords();
  return (
    <Door title={t('firm.title')} admits={isOfAFirm}>
      {() => <RouterProvider router={router} />}
    </Door>
  );
}

await beginFace('firm', words, <Firm />);
// What was kept goes on as long as the portal is open, whichever page is shown.
void uploads.begin();
// Fetched behind the first page: a refusal is read in any language, also one that was kept.
void import('./app/problems.js');
