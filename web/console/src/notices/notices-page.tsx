import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Pages } from '../../../shared/lists/pages.js';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
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
          {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
          {page.isPending && <Skeleton height={96} />}
          {page.data?.items.length === 0 && <Empty title={t('notice.none')} todo={t('notice.noneTodo')} />}
          <ul className="stack">
            {page.data?.items.map((notice) => (
              <NoticeItem key={notice.notice} notice={notice} />
            ))}
          </ul>
          {page.data && (
            <Pages
              next={page.data.next}
              cursor={cursor}
              stale={page.data.stale}
              go={(to) => void navigate({ search: to ? { cursor: to } : {} })}
            />
          )}
        </section>
        <NoticeForm gate={gate} />
      </div>
    </div>
  );
}
