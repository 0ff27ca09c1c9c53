import { CATEGORY_WORDS } from '../../../../src/citizen/news/domain/category.js';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { AlsoOpenAt, LineState } from '../office/line-state.js';
import { PostStatus } from './post-status.js';
import type { ListedPost } from './queries.js';
import { saidIn } from './said-in.js';

interface Props {
  readonly item: ListedPost;
  readonly others: readonly string[];
  /** Whose it is, where one reads those of all. */
  readonly named: boolean;
}

/** One post in a list: its title, where it stands, who has it open. */
export function PostLine({ item, others, named }: Props) {
  const { language } = useWords();
  return (
    <>
      <span className="line">
        <b className="cargo plate">{saidIn(item.title, language)}</b>
        <span className="muted figures">{moment(Date.parse(item.changedAt), gateTime(), language)}</span>
      </span>
      <span className="line second">
        <span>
          {CATEGORY_WORDS[item.category][language]}
          {named && item.officeName && ` · ${item.officeName[language]}`}
        </span>
      </span>
      <span className="line second">
        <LineState id={item.id}>
          <PostStatus post={item} />
        </LineState>
        <AlsoOpenAt others={others} />
      </span>
    </>
  );
}
