import { RouterProvider } from '@tanstack/react-router';
import { beginFace } from '../../shared/begin.js';
import { Door } from '../../shared/session/door.js';
import type { Me } from '../../shared/session/session.js';
import { router } from './app/router.js';
import { useWords, words } from './app/words.js';

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
