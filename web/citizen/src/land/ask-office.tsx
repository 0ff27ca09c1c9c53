import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../app/words.js';
import { bodies } from '../procedures/queries.js';

/** Where to ask for what is not told here: nobody is left at an empty page. */
export function AskOffice({ commune }: { readonly commune?: string | undefined }) {
  const { t, language } = useWords();
  const names = useQuery(bodies).data ?? [];
  const office = commune && names.find(({ code }) => code === commune)?.name[language];
  return (
    <section className="told stack" aria-labelledby="ask-office">
      <h2 id="ask-office">{t('land.ask')}</h2>
      <p>{office ? t('land.askAt', { office }) : t('land.askAnywhere')}</p>
      <p className="row">
        <Link to="/procedures" search={{ text: 'đất đai' }}>
          {t('land.askProcedures')}
        </Link>
        <Link to="/report">{t('land.askReport')}</Link>
      </p>
    </section>
  );
}
