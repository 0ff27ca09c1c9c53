import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { CATEGORY_WORDS, type Category } from '../../../../src/citizen/news/domain/category.js';
import { commandFor } from '../../../shared/api/commands.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { PicturesPart, type TypedPicture } from './pictures-part.js';
import { previewOf, type OfficePost, type PostChanged } from './queries.js';
import { toldOf, typedOf } from './said-in.js';
import { CATEGORIES } from './search.js';

const CALM_MS = 400;
const TITLE = 300;
const SUMMARY = 600;
const TEXT = 20_000;
const NOTHING: Said = { vi: '', zh: '', en: '' };

type Said = Readonly<Record<Language, string>>;
/** What stands in the form. */
interface TypedPost {
  readonly category: Category;
  readonly title: Said;
  readonly summary: Said;
  readonly text: Said;
  readonly pictures: readonly TypedPicture[];
  readonly note: Said;
}

interface Props {
  /** The post that is written anew, and the revision that was looked at; left out to begin one. */
  readonly post?: OfficePost;
  readonly seen?: string;
  readonly leave: () => void;
  readonly written?: (post: PostChanged) => void;
}

/** Writes a post, or a correction of one that is public; what is typed is kept, and shown as it will look. */
export function WriteForm({ post, seen, leave, written }: Props) {
  const { t, language: reader } = useWords();
  const [language, choose] = useState<Language>('vi');
  const before = post?.words;
  const draft = useDraft<TypedPost>(`post ${post ? `${post.id} ${post.version}` : 'new'}`, {
    category: before?.category ?? 'NOTICE',
    title: typedOf(before?.title),
    summary: typedOf(before?.summary),
    text: typedOf(before?.text),
    pictures: (before?.pictures ?? []).map(({ file, alt }) => ({ file, alt: typedOf(alt) })),
    note: NOTHING,
  });
  const { category, title, summary, text, pictures, note } = draft.typed;
  const corrects = post?.state === 'PUBLISHED';
  const send = useSend<PostChanged>((changed) => {
    draft.done();
    if (written) written(changed);
    else leave();
  });
  const told = [title, summary, text, ...pictures.map(({ alt }) => alt), ...(corrects ? [note] : [])];
  const whole = told.every(({ vi }) => vi.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!whole) return;
    const words = {
      category,
      title: toldOf(title),
      summary: toldOf(summary),
      text: toldOf(text),
      pictures: pictures.map(({ file, alt }) => ({ file, alt: toldOf(alt) })),
    };
    send.mutate(
      post
        ? commandFor('put', '/api/v1/news-posts/{id}', {
            path: { id: post.id },
            body: { ...words, ...(corrects && { note: toldOf(note) }) },
            ...(seen !== undefined && { seen }),
          })
        : commandFor('post', '/api/v1/news-posts', { body: words }),
    );
  };
  return (
    <form className="stack write-post" onSubmit={submit}>
      <div className="fields">
        <NativeSelect
          label={t('news.category')}
          value={category}
          data={CATEGORIES.map((each) => ({ value: each, label: CATEGORY_WORDS[each][reader] }))}
          onChange={(event) => draft.type({ category: event.currentTarget.value as Category })}
        />
        <NativeSelect
          label={t('news.writeIn')}
          description={t('news.writeInHow')}
          value={language}
          data={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
          onChange={(event) => choose(event.currentTarget.value as Language)}
        />
      </div>
      <TextInput
        lang={language}
        label={t('news.headline')}
        maxLength={TITLE}
        value={title[language]}
        onChange={(event) => draft.type({ title: { ...title, [language]: event.currentTarget.value } })}
      />
      <Textarea
        lang={language}
        label={t('news.summary')}
        maxLength={SUMMARY}
        rows={2}
        value={summary[language]}
        onChange={(event) =>
          draft.type({ summary: { ...summary, [language]: event.currentTarget.value.replaceAll(/[\r\n\t]+/g, ' ') } })
        }
      />
      <Textarea
        lang={language}
        label={t('news.text')}
        description={t('news.textHow')}
        maxLength={TEXT}
        rows={10}
        value={text[language]}
        onChange={(event) => draft.type({ text: { ...text, [language]: event.currentTarget.value } })}
      />
      {post ? (
        <PicturesPart
          post={post.id}
          pictures={pictures}
          language={language}
          change={(changed) => draft.type({ pictures: [...changed] })}
        />
      ) : (
        <p className="muted">{t('news.picturesLater')}</p>
      )}
      {corrects && (
        <TextInput
          lang={language}
          label={t('news.note')}
          description={t('news.noteHow')}
          maxLength={SUMMARY}
          value={note[language]}
          onChange={(event) => draft.type({ note: { ...note, [language]: event.currentTarget.value } })}
        />
      )}
      <Preview text={text[language]} language={language} />
      {!whole && <p className="muted">{t('news.needsVietnamese')}</p>}
      {send.isError && <ErrorSaid error={send.error} />}
      <div className="row">
        <Button type="submit" disabled={!whole} loading={send.isPending}>
          {t('news.keep')}
        </Button>
        <Button variant="default" onClick={leave} rightSection={<kbd>Esc</kbd>}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The text as it will look, a moment after it was typed. */
function Preview({ text, language }: { readonly text: string; readonly language: Language }) {
  const { t } = useWords();
  const [calm] = useDebouncedValue(text.trim(), CALM_MS);
  const html = useQuery({ ...previewOf(calm), enabled: calm !== '' });
  if (calm === '') return null;
  return (
    <section className="panel stack" aria-labelledby="preview">
      <h3 id="preview">{t('news.asRead')}</h3>
      {html.isLoadingError && <ErrorSaid error={html.error} retry={() => void html.refetch()} />}
      {/* Made of Markdown by the server, which lets no tag through that is not on its list. */}
      <div className="post-text" lang={language} dangerouslySetInnerHTML={{ __html: html.data ?? '' }} />
    </section>
  );
}
