import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../app/words.js';
import { PostCard } from './post-card.js';
import { newsOf } from './queries.js';

const SHOWN = 3;

/** On the first page: what was published last; nothing where nothing was, or could be read. */
export function NewestPosts() {
  const { t } = useWords();
  const items = useQuery(newsOf({}, SHOWN)).data?.items ?? [];
  if (items.length === 0)
    return (
      <p>
        <Link to="/news">{t('news.title')}</Link>
      </p>
    );
  return (
    <section className="stack" aria-labelledby="newest-posts">
      <h2 id="newest-posts">{t('news.title')}</h2>
      <ul className="cards">
        {items.map((post) => (
          <PostCard key={post.id} post={post} />
        ))}
      </ul>
      <p>
        <Link to="/news">{t('news.all')}</Link>
      </p>
    </section>
  );
}
