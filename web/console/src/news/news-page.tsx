import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Pages } from '../../../shared/lists/pages.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import '../office/office.css';
import { useOthersAt } from '../office/people-at.js';
import { readsNews, servesCitizens } from '../office/roles.js';
import { useWork } from '../office/use-work.js';
import { WorkList } from '../office/work-list.js';
import '../worklist/worklist.css';
import './news.css';
import { PostFilters } from './post-filters.js';
import { PostLine } from './post-line.js';
import { PostPanel } from './post-panel.js';
import { postsOf } from './queries.js';
import { NEW, type NewsSearch } from './search.js';

/** The posts of one's office on the left, the one that is open or begun on the right. */
export function NewsPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return readsNews(session.me) ? <News writes={servesCitizens(session.me)} /> : <NotFound />;
}

function News({ writes }: { readonly writes: boolean }) {
  const { t } = useWords();
  const search: NewsSearch = useSearch({ from: '/news' });
  const navigate = useNavigate({ from: '/news' });
  const { post, ...listed } = search;
  const page = useQuery(postsOf(listed));
  const others = useOthersAt('news');
  const open = (id: string | undefined) =>
    void navigate({ search: { ...listed, ...(id !== undefined && { post: id }) }, replace: true });
  const { rows, go, line } = useWork({
    name: JSON.stringify(listed),
    read: page.data?.items,
    chosen: post,
    choose: open,
    keys: ['news-posts', 'news-post'],
  });
  const { sort: _, cursor: __, ...filters } = listed;
  const none =
    Object.keys(filters).length > 0
      ? { title: t('list.noneFits'), todo: t('list.noneFitsTodo') }
      : { title: t('news.none'), todo: t('news.noneTodo') };
  return (
    <div className="work" data-chosen={post !== undefined || undefined}>
      <h1 className="unseen">{t('news.title')}</h1>
      <section className="worklist" aria-label={t('news.title')}>
        <PostFilters
          search={listed}
          go={(more) => void navigate({ search: { ...more, ...(post !== undefined && { post }) }, replace: true })}
          clear={() => void navigate({ search: {}, replace: true })}
          begin={writes ? () => open(NEW) : undefined}
        />
        {page.isLoadingError && <ErrorSaid error={page.error} retry={() => void page.refetch()} />}
        {!page.isLoadingError && (
          <WorkList
            rows={page.isPending ? undefined : rows}
            chosen={post}
            chosenRef={line}
            choose={go}
            none={none}
            line={(item) => <PostLine item={item} others={others(item.id)} named={!writes} />}
          />
        )}
        {page.data && (
          <Pages
            next={page.data.next}
            cursor={search.cursor}
            stale={page.data.stale}
            go={(cursor) => void navigate({ search: { ...listed, ...(cursor !== undefined && { cursor }) } })}
          />
        )}
      </section>
      <PostPanel key={post} id={post} open={open} />
    </div>
  );
}
