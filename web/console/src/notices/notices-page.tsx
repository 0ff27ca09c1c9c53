import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageOf } from '../../../shared/lists/page-of.js';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import type { Gate } from '../lanes/queries.js';
import { NoticeForm } from './notice-form.js';
import { NoticeItem } from './notice-item.js';
import { noticesOf } from './queries.js';
import './notices.css';

/** What the gate tells displays, the public, firms and drivers. */
export function NoticesPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  const { gate } = session.me;
  return gate && boardPages(session.me).includes('notices') ? <NoticesDesk gate={gate} /> : <NotFound />;
}

function NoticesDesk({ gate }: { readonly gate: Gate }) {
  const { t } = useWords();
  const { cursor } = useSearch({ from: '/board/notices' });
  const navigate = useNavigate({ from: '/board/notices' });
  const page = useQuery(noticesOf(gate, cursor));
  useRereadOn(`board-${gate}`, ['notices']);
  return (
    <div className="stack">
      <h1>{t('notice.title')}</h1>
      <div className="beside">
        <section className="stack">
          <PageOf
            page={page}
            cursor={cursor}
            go={(to) => void navigate({ search: to ? { cursor: to } : {} })}
            empty={{ title: t('notice.none'), todo: t('notice.noneTodo') }}
            height={96}
          >
            {(rows) => (
              <ul className="stack">
                {rows.map((notice) => (
                  <NoticeItem key={notice.notice} notice={notice} />
                ))}
              </ul>
            )}
          </PageOf>
        </section>
        <NoticeForm gate={gate} />
      </div>
    </div>
  );
}
