import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { useRereadOn } from '../../../shared/live/hooks.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import type { Gate } from '../lanes/queries.js';
import { NoticeForm } from './notice-form.js';
import { NoticeItem } from './notice-item.js';
import { noticesOf } from './queries.js';
import { AUDIENCES, STATES } from './search.js';
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
  const search = useSearch({ from: '/board/notices' });
  const navigate = useNavigate({ from: '/board/notices' });
  const page = useQuery({ ...noticesOf(gate, search), placeholderData: keepPreviousData });
  useRereadOn(`board-${gate}`, ['notices']);
  const list = listIn(search, (to, replace) => void navigate({ search: to, replace }));
  return (
    <div className="stack">
      <h1>{t('notice.title')}</h1>
      <Filters clear={list.clear}>
        <Filter
          label={t('board.status')}
          values={STATES}
          value={search.state}
          say={(each) => t(`noticeState.${each}`)}
          onChange={(state) => list.filter({ state })}
        />
        <Filter
          label={t('notice.whom')}
          values={AUDIENCES}
          value={search.audience}
          say={(each) => t(`audience.${each}`)}
          onChange={(audience) => list.filter({ audience })}
        />
        <SortChoice
          cards
          sort={search.sort}
          names={[
            ['FROM', t('notice.byFrom')],
            ['TO', t('notice.byTo')],
          ]}
          go={(sort) => list.filter({ sort })}
        />
      </Filters>
      <div className="beside">
        <section className="stack">
          <PageOf
            page={page}
            {...list.paged}
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
