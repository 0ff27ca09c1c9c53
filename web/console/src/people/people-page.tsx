import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageOf } from '../../../shared/lists/page-of.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { InviteForm } from './invite-form.js';
import { PersonItem } from './person-item.js';
import { peopleOf } from './queries.js';
import './people.css';

/** The accounts that an administrator, or the head of an agency, keeps. */
export function PeoplePage() {
  const { t } = useWords();
  const session = useSession();
  const { cursor } = useSearch({ from: '/board/people' });
  const navigate = useNavigate({ from: '/board/people' });
  const page = useQuery(peopleOf(cursor));
  if (!('me' in session)) return null;
  if (!boardPages(session.me).includes('people')) return <NotFound />;
  const { me } = session;
  return (
    <div className="stack">
      <h1>{t('people.title')}</h1>
      <div className="beside">
        <section className="stack">
          <PageOf
            page={page}
            cursor={cursor}
            go={(to) => void navigate({ search: to ? { cursor: to } : {} })}
            empty={{ title: t('people.none'), todo: t('people.noneTodo') }}
            height={240}
          >
            {(rows) => (
              <ul className="people">
                {rows.map((person) => (
                  <PersonItem key={person.id} person={person} me={me} />
                ))}
              </ul>
            )}
          </PageOf>
        </section>
        <InviteForm me={me} />
      </div>
    </div>
  );
}
