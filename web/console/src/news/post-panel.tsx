import { useQuery } from '@tanstack/react-query';
import { CATEGORY_WORDS } from '../../../../src/citizen/news/domain/category.js';
import { useWords } from '../app/words.js';
import { ActBar } from '../office/act-bar.js';
import { BesideList, NothingChosen } from '../office/beside-list.js';
import { deedsOf } from './deeds.js';
import { PostShown } from './post-shown.js';
import { PostStatus } from './post-status.js';
import { PostSteps } from './post-steps.js';
import { postOf, type OfficePost } from './queries.js';
import { saidIn } from './said-in.js';
import { NEW } from './search.js';
import { WriteForm } from './write-form.js';

interface Props {
  readonly id: string | undefined;
  readonly open: (id: string | undefined) => void;
}

/** The post beside the list: what may be done, how it looks, what happened; or the form of one that is begun. */
export function PostPanel({ id, open }: Props) {
  const { t } = useWords();
  if (id === undefined) return <NothingChosen title={t('news.choose')} />;
  const back = () => open(undefined);
  return id === NEW ? <Begun back={back} open={open} /> : <Chosen id={id} back={back} />;
}

function Begun({ back, open }: Pick<Props, 'open'> & { readonly back: () => void }) {
  const { t } = useWords();
  return (
    <section className="vehicle" aria-label={t('news.begin')}>
      <h2>{t('news.begin')}</h2>
      <WriteForm leave={back} written={({ id }) => open(id)} />
    </section>
  );
}

function Chosen({ id, back }: { readonly id: string; readonly back: () => void }) {
  const { t } = useWords();
  const read = useQuery(postOf(id));
  return (
    <BesideList read={read} name={t('news.post')} back={back}>
      {(post) => <Whole post={post} />}
    </BesideList>
  );
}

function Whole({ post }: { readonly post: OfficePost }) {
  const { t, language } = useWords();
  const waitsForOther = post.toReview && !post.acts.includes('APPROVE');
  return (
    <>
      <header className="head">
        <h2 tabIndex={-1}>{saidIn(post.title, language)}</h2>
        <div className="row">
          <span>
            {CATEGORY_WORDS[post.category][language]}
            {post.officeName && ` · ${post.officeName[language]}`}
          </span>
          <PostStatus post={post} />
        </div>
      </header>
      <ActBar of="news" id={post.id} revision={post.revision} deeds={deedsOf(post, t)} nothing={t('news.nothing')} />
      {waitsForOther && <p className="muted">{t('news.waitsForOther')}</p>}
      {post.withdrawn && (
        <p>
          <b>{t('news.whyWithdrawn')}</b> {saidIn(post.withdrawn.why, language)}
        </p>
      )}
      {post.note && (
        <p>
          <b>{t('news.note')}:</b> {saidIn(post.note, language)}
        </p>
      )}
      <PostShown post={post} />
      <PostSteps steps={post.steps} />
    </>
  );
}
