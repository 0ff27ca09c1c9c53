import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { FileLine } from '../office/file-line.js';
import type { OfficePost } from './queries.js';

/** The newest version as the public would read it, language by language. */
export function PostShown({ post }: { readonly post: OfficePost }) {
  const { t, language } = useWords();
  const { id, words, html, shown, files } = post;
  const written = LANGUAGES.filter((each) => words.title[each] !== undefined || html[each] !== undefined);
  const [chosen, choose] = useState<Language>();
  const inLanguage = chosen ?? (written.includes(language) ? language : 'vi');
  return (
    <section className="stack" aria-labelledby="as-read">
      <div className="row between">
        <h3 id="as-read">{t('news.asRead')}</h3>
        <NativeSelect
          aria-label={t('common.language')}
          value={inLanguage}
          data={written.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
          onChange={(event) => choose(event.currentTarget.value as Language)}
        />
      </div>
      {shown && <p className="muted">{t('news.publicReads', { title: shown.title.vi })}</p>}
      <article className="panel stack" lang={inLanguage}>
        <b>{words.title[inLanguage] ?? words.title.vi}</b>
        <p>{words.summary[inLanguage] ?? words.summary.vi}</p>
        {/* Made of Markdown by the server, which lets no tag through that is not on its list. */}
        <div className="post-text" dangerouslySetInnerHTML={{ __html: html[inLanguage] ?? html.vi }} />
      </article>
      {words.pictures.length > 0 && (
        <ul className="post-pictures">
          {words.pictures.map(({ file, alt }) => {
            const known = files.find((each) => each.file === file);
            return (
              <li key={file} className="row">
                <FileLine
                  path={`/api/v1/news-posts/${id}/files/${file}`}
                  name={alt[inLanguage] ?? alt.vi}
                  mediaType={known?.mediaType ?? 'image/jpeg'}
                  {...(known && { bytes: known.bytes })}
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
