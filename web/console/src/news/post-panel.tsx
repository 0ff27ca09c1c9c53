import { Button, Skeleton } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft';
import { useQuery } from '@tanstack/react-query';
import { CATEGORY_WORDS } from '../../../../src/citizen/news/domain/category.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { ActBar } from '../office/act-bar.js';
import '../vehicle/vehicle.css';
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
  if (id === undefined)
    return (
      <section className="vehicle" aria-label={t('news.choose')}>
        <Empty title={t('news.choose')} todo={t('dossier.chooseTodo')} />
      </section>
    );
  return (
    <section className="vehicle" aria-label={t('news.post')}>
      <Button
        variant="subtle"
        size="sm"
        className="back"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
        onClick={() => open(undefined)}
      >
        {t('vehicle.back')}
      </Button>
      {id === NEW ? (
        <>
          <h2>{t('news.begin')}</h2>
          <WriteForm leave={() => open(undefined)} written={({ id: begun }) => open(begun)} />
        </>
      ) : (
        <Chosen id={id} />
      )}
    </section>
  );
}

function Chosen({ id }: { readonly id: string }) {
  const read = useQuery(postOf(id));
  return (
    <>
      {read.isLoadingError && <ErrorSaid error={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Skeleton height={420} />}
      {read.data && <Whole post={read.data} />}
    </>
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
