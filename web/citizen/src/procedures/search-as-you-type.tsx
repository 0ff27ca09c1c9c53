import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import { useState, type FormEvent } from 'react';
import { useWords } from '../app/words.js';
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
  const go = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/procedures', search: text ? { text } : {} });
  };
  return (
    <search>
      <form className="search-box" onSubmit={go}>
        <TextInput
          type="search"
          size="lg"
          className="grows"
          aria-label={t('procedure.search')}
          placeholder={t('procedure.search')}
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" size="lg" aria-label={t('citizen.search')}>
          <IconSearch size={24} aria-hidden />
        </Button>
      </form>
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
