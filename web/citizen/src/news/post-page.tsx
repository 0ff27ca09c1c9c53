import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { CATEGORY_WORDS } from '../../../../src/citizen/news/domain/category.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { toldIn } from '../app/told-in.js';
import { ToldText } from '../app/told.js';
import { useWords } from '../app/words.js';
import { FollowNews } from './follow-news.js';
import { postOf, type WholePost } from './queries.js';
import './news.css';

/** One post, with what was corrected; of one that was withdrawn, when and why. */
export function PostPage() {
  const { t } = useWords();
  const { id } = useParams({ from: '/news/$id' });
  const seen = useQuery(postOf(id));
  const article = useRef<HTMLElement>(null);
  const post = seen.data;
  return (
    <div className="page narrow-page stack">
      <p className="no-print">
        <Link to="/news">{t('news.all')}</Link>
      </p>
      {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
      {seen.isPending && <Skeleton height={480} />}
      {post && (
        <>
          <article ref={article} className="stack">
            {post.withdrawn ? <Withdrawn post={post} withdrawn={post.withdrawn} /> : <Whole post={post} />}
          </article>
          <ReadAloud of={article} />
          <FollowNews office={post.office} category={post.category} />
        </>
      )}
    </div>
  );
}

function Whole({ post }: { readonly post: WholePost }) {
  const { t, language } = useWords();
  const { id, title, summary, html, pictures = [], corrections = [], category, officeName, publishedAt } = post;
  const at = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  const text = html && toldIn(html, language);
  const only = text !== undefined && text.lang !== language;
  return (
    <>
      <h1>{title && <ToldText told={title} />}</h1>
      <p className="muted">
        {category && CATEGORY_WORDS[category][language]}
        {officeName && (
          <>
            {' · '}
            <ToldText told={officeName} />
          </>
        )}
        {publishedAt && ` · ${at(publishedAt)}`}
      </p>
      {only && <p className="told">{t('news.vietnameseOnly')}</p>}
      {corrections.length > 0 && (
        <section className="told" aria-labelledby="corrections">
          <h2 id="corrections">{t('news.corrections')}</h2>
          <ul className="bulleted">
            {corrections.map((each) => (
              <li key={each.at}>
                {at(each.at)}: <ToldText told={each.what} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {summary && (
        <p>
          <b>
            <ToldText told={summary} />
          </b>
        </p>
      )}
      {pictures.map(({ file, alt }) => (
        <figure key={file} className="post-picture" lang={toldIn(alt, language).lang}>
          <img src={`/api/v1/news/${id}/pictures/${file}`} alt={toldIn(alt, language).said} loading="lazy" />
        </figure>
      ))}
      {/* Made of Markdown by the server, which lets no tag through that is not on its list. */}
      {text && <div className="post-text" lang={text.lang} dangerouslySetInnerHTML={{ __html: text.said }} />}
    </>
  );
}

function Withdrawn({
  post: { officeName },
  withdrawn,
}: {
  readonly post: WholePost;
  readonly withdrawn: NonNullable<WholePost['withdrawn']>;
}) {
  const { t, language } = useWords();
  return (
    <>
      <h1>{t('news.withdrawn')}</h1>
      <p className="muted">
        {officeName && (
          <>
            <ToldText told={officeName} />
            {' · '}
          </>
        )}
        {moment(Date.parse(withdrawn.at), gateTime(), language)}
      </p>
      <p className="told">
        <ToldText told={withdrawn.why} />
      </p>
    </>
  );
}
