import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Status } from '../../../shared/look/status.js';
import { wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { homesNamed, type Home } from './homes-here.js';

/** More are found by typing: a telephone shows a screenful of them well. */
const SHOWN = 40;
const MANY = 8;

/** The households of the hamlet as they were found last, each with the way to visit it again. */
export function Homes({ homes }: { readonly homes: readonly Home[] }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const found = homesNamed(homes, typed);
  return (
    <section className="stack" aria-labelledby="homes">
      <h2 id="homes">{t('team.households')}</h2>
      {homes.length === 0 && <p className="muted">{t('team.householdsNone')}</p>}
      {homes.length > MANY && (
        <TextInput
          size="md"
          label={t('team.householdsFind')}
          value={typed}
          maxLength={100}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul className="cards">
        {found.slice(0, SHOWN).map((home) => (
          <HomeCard key={home.id} home={home} />
        ))}
      </ul>
      {found.length > SHOWN && <p className="muted">{t('team.householdsMore', { count: found.length - SHOWN })}</p>}
    </section>
  );
}

function HomeCard({ home }: { readonly home: Home }) {
  const { t, language } = useWords();
  const { id, hamlet, household, day, over15, app, payment, shop, mine, waits } = home;
  return (
    <li className="card">
      <span className="row between">
        <strong>
          {household} <span className="muted">{hamlet}</span>
        </strong>
        {waits && (
          <Status hue="waiting" icon="clock">
            {t('team.waits')}
          </Status>
        )}
      </span>
      <span>{t('team.found', { day: wholeDay(Date.parse(day), language), over15, app, payment, shop })}</span>
      <span className="row">
        <Link to="/team/visit" search={{ home: id }} aria-label={`${t('team.again')}: ${household}`}>
          {t('team.again')}
        </Link>
        {mine && (
          <Link to="/team/visit" search={{ correct: id }} aria-label={`${t('team.correct')}: ${household}`}>
            {t('team.correct')}
          </Link>
        )}
      </span>
    </li>
  );
}
