import { Link } from '@tanstack/react-router';
import { CATEGORY_WORDS } from '../../../../src/citizen/news/domain/category.js';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { toldIn } from '../app/told-in.js';
import { ToldText } from '../app/told.js';
import { useWords } from '../app/words.js';
import type { PublicPost } from './queries.js';

import './news.css';

/** One post of many. */
export function PostCard({ post }: { readonly post: PublicPost }) {
  const { t, language } = useWords();
  const { id, title, summary, category, officeName, publishedAt, correctedAt, cover } = post;
  const shows = cover && toldIn(cover.alt, language);
  return (
    <li>
      <Link to="/news/$id" params={{ id }} className="card post-card">
        {cover && (
          <img src={`/api/v1/news/${id}/pictures/${cover.file}`} alt={shows?.said} lang={shows?.lang} loading="lazy" />
        )}
        <b>
          <ToldText told={title} />
        </b>
        <ToldText told={summary} />
        <span className="muted small">
          {CATEGORY_WORDS[category][language]}
          {officeName && (
            <>
              {' · '}
              <ToldText told={officeName} />
            </>
          )}{' '}
          · {moment(Date.parse(publishedAt), gateTime(), language)}
          {correctedAt && ` · ${t('news.corrected')}`}
        </span>
      </Link>
    </li>
  );
}
