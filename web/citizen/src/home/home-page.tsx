import { Link } from '@tanstack/react-router';
import IconGavel from '@tabler/icons-react/icons/IconGavel';
import IconShieldLock from '@tabler/icons-react/icons/IconShieldLock';
import IconSpeakerphone from '@tabler/icons-react/icons/IconSpeakerphone';
import { useWords } from '../app/words.js';
import { CodeForm } from '../follow/code-form.js';
import { NewestPosts } from '../news/newest-posts.js';
import { SearchAsYouType } from '../procedures/search-as-you-type.js';
import { MyErrands } from './my-errands.js';
import './home.css';

/** An answer on the first screen: what one needs to do, what one has begun, what one may tell. */
export function HomePage() {
  const { t } = useWords();
  return (
    <div className="page narrow-page home">
      <section className="stack">
        <h1>{t('home.title')}</h1>
        <SearchAsYouType />
        <p>
          <Link to="/ask">{t('ask.title')}</Link>
        </p>
      </section>
      <MyErrands />
      <section className="stack" aria-label={t('home.report')}>
        <ul className="tell">
          <li>
            <Link to="/report" className="card">
              <IconSpeakerphone size={28} aria-hidden />
              <b>{t('home.report')}</b>
              <span>{t('home.reportWhat')}</span>
            </Link>
          </li>
          <li>
            <Link to="/complain" className="card">
              <IconGavel size={28} aria-hidden />
              <b>{t('home.complain')}</b>
              <span>{t('home.complainWhat')}</span>
            </Link>
          </li>
          <li>
            <Link to="/denounce" className="card">
              <IconShieldLock size={28} aria-hidden />
              <b>{t('home.denounce')}</b>
              <span>{t('home.denounceWhat')}</span>
            </Link>
          </li>
        </ul>
        <p>
          <Link to="/reports">{t('home.reportsAll')}</Link>
        </p>
        <p>
          <Link to="/land">{t('home.land')}</Link>
        </p>
        <p>
          <Link to="/places">{t('home.places')}</Link>
        </p>
      </section>
      <NewestPosts />
      <section className="stack" aria-labelledby="by-code">
        <h2 id="by-code">{t('home.follow')}</h2>
        <CodeForm />
      </section>
    </div>
  );
}
