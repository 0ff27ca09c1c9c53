import { useDebouncedValue } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../app/words.js';
import { SearchBox } from '../search/search-box.js';
import { useFound } from './use-found.js';
import './procedures.css';

const CALM_MS = 200;
const SHOWN = 6;

/** The box on the first page: procedures beneath it as one types. */
export function SearchAsYouType() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  return (
    <search>
      <SearchBox
        label={t('procedure.search')}
        typed={typed}
        type={setTyped}
        look={(words) => void navigate({ to: '/procedures', search: words ? { text: words } : {} })}
      />
      {text.length > 1 ? (
        <>
          <Suggested text={text} />
          <p>
            <Link to="/search" search={{ text }}>
              {t('search.everywhere', { text })}
            </Link>
          </p>
        </>
      ) : (
        <p className="muted small">
          {t('procedure.hint')} <Link to="/procedures">{t('procedure.all')}</Link> ·{' '}
          <Link to="/search">{t('search.title')}</Link>
        </p>
      )}
    </search>
  );
}

function Suggested({ text }: { readonly text: string }) {
  const { t, language } = useWords();
  const [calm] = useDebouncedValue(text, CALM_MS);
  const { found, keptOnly } = useFound({ text: calm });
  const items = found?.items.slice(0, SHOWN) ?? [];
  return (
    <div aria-live="polite">
      {found?.guessed && items.length > 0 && <p className="muted">{t('procedure.guessed')}</p>}
      {found && items.length === 0 && <p className="muted">{t('procedure.none')}</p>}
      <ul className="suggested">
        {items.map((each) => (
          <li key={each.code}>
            <Link to="/procedures/$code" params={{ code: each.code }}>
              {each[language]}
            </Link>
          </li>
        ))}
      </ul>
      {keptOnly && <p className="muted small">{t('procedure.keptOnly')}</p>}
    </div>
  );
}
