import { useWords } from '../app/words.js';

/** A one-time link, shown once to be handed over. */
export function LinkShown({ link }: { readonly link: string }) {
  const { t } = useWords();
  return (
    <div className="done-line" role="status">
      <p>{t('people.link')}</p>
      <p className="figures one-time">{new URL(link, location.origin).href}</p>
    </div>
  );
}
