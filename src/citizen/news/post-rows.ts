import type { Words } from '../../shared/domain/problem.js';
import type { Category } from './domain/category.js';
import type { Post, PostWords } from './domain/post.js';
import type { Told } from './domain/told.js';
import type { ListedPost, PublicPost } from './news.answer.js';

/** A row of the public list. */
export interface PublicRow {
  readonly id: string;
  readonly office: string;
  readonly shown: Omit<PostWords, 'text'>;
  readonly publishedAt: Date;
  readonly correctedAt: string | null;
}
/** Without the text, which is long and which no list shows. */
export const PUBLIC_COLUMNS = `p.id, p.office, p.shown - 'text' AS shown, p.published_at AS "publishedAt", p.post->>'correctedAt' AS "correctedAt"`;

/** What everybody reads of a post in a list. */
export function publicPost(row: PublicRow, names: ReadonlyMap<string, Words>): PublicPost {
  const { id, office, shown, publishedAt, correctedAt } = row;
  const { category, title, summary, pictures } = shown;
  const officeName = names.get(office);
  const [cover] = pictures;
  return {
    id,
    office,
    ...(officeName && { officeName }),
    category,
    title,
    summary,
    publishedAt: publishedAt.toISOString(),
    ...(correctedAt !== null && { correctedAt }),
    ...(cover && { cover }),
  };
}

/** A row of an office's own list. */
export interface OfficeRow {
  readonly id: string;
  readonly post: Post;
  readonly category: Category;
  readonly title: Told;
  readonly changedAt: Date;
}

/** A post as its office has it in a list. */
export function listedPost(
  { id, post, category, title, changedAt }: OfficeRow,
  names: ReadonlyMap<string, Words>,
): ListedPost {
  const { office, state, correction, version, revision, publishAt, publishedAt } = post;
  const officeName = names.get(office);
  return {
    id,
    office,
    ...(officeName && { officeName }),
    category,
    title,
    state,
    ...(correction && { correction }),
    toReview: state === 'IN_REVIEW' || correction === 'IN_REVIEW',
    version,
    revision,
    changedAt: changedAt.toISOString(),
    ...(publishAt !== undefined && { publishAt }),
    ...(publishedAt !== undefined && { publishedAt }),
  };
}
