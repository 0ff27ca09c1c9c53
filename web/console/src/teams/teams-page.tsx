import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { SortChoice, SortHead } from '../../../shared/lists/sort-head.js';
import { useSession, type Me } from '../../../shared/session/session.js';
import { counted } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { seesTeams } from '../office/roles.js';
import { FoundForm } from './found-form.js';
import { Progress } from './progress.js';
import { teamProgress, teamsOf, type ListedTeam } from './queries.js';
import { TEAM_LEVELS, type TeamsSearch } from './search.js';
import { Share } from './share.js';
import { TeamPanel } from './team-panel.js';
import '../board/board.css';
import '../../../shared/lists/pages.css';
import './teams.css';

/** The teams of one's commune, for the province all: how far each commune is, then team by team. */
export function TeamsPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return seesTeams(session.me) ? <Teams me={session.me} /> : <NotFound />;
}

function Teams({ me }: { readonly me: Me }) {
  const { t } = useWords();
  const [founding, setFounding] = useState(false);
  const { team, ...listed }: TeamsSearch = useSearch({ from: '/teams' });
  return (
    <div className="page board stack teams-page">
      <div className="page-head">
        <div>
          <h1>{t('team.title')}</h1>
          <p className="muted">{t('team.why')}</p>
        </div>
        {team === undefined && !founding && <Button onClick={() => setFounding(true)}>{t('team.found')}</Button>}
      </div>
      {team === undefined && founding && <FoundForm me={me} leave={() => setFounding(false)} />}
      {team === undefined ? (
        <>
          <Progress />
          <List search={listed} />
        </>
      ) : (
        <TeamPanel id={team} listed={listed} />
      )}
    </div>
  );
}

function List({ search }: { readonly search: TeamsSearch }) {
  const { t, language } = useWords();
  const navigate = useNavigate({ from: '/teams' });
  const page = useQuery({ ...teamsOf(search), placeholderData: keepPreviousData });
  const communes = useQuery(teamProgress).data?.items ?? [];
  const list = listIn(search, (to, replace) => void navigate({ search: to, replace }));
  const sorts = {
    sort: search.sort,
    names: [
      ['CODE', t('team.code')],
      ['NAME', t('team.name')],
    ],
    none: t('list.up', { column: t('team.code') }),
    go: (sort) => list.filter({ sort }),
  } as const satisfies Parameters<typeof SortChoice<'CODE' | 'NAME'>>[0];
  return (
    <>
      <Filters clear={list.clear}>
        <TextFilter label={t('team.find')} value={search.find} onChange={(find) => list.filter({ find })} />
        {communes.length > 1 && (
          <Filter
            label={t('team.commune')}
            values={communes.map(({ commune }) => commune)}
            value={search.commune}
            say={(code) => communes.find(({ commune }) => commune === code)?.communeName?.[language] ?? code}
            onChange={(commune) => list.filter({ commune })}
          />
        )}
        <Filter
          label={t('team.level')}
          values={TEAM_LEVELS}
          value={search.level}
          say={(each) => t(`teamLevel.${each}`)}
          onChange={(level) => list.filter({ level })}
        />
        <SortChoice {...sorts} />
      </Filters>
      <PageOf page={page} {...list.paged} empty={{ title: t('team.none'), todo: t('team.noneTodo') }} height={240}>
        {(rows) => (
          <div className="wide" tabIndex={0} role="region" aria-label={t('team.teams')}>
            <table>
              <thead>
                <tr>
                  <SortHead by="CODE" sorts={sorts} />
                  <SortHead by="NAME" sorts={sorts} />
                  <th scope="col" className="number">
                    {t('team.members')}
                  </th>
                  <th scope="col" className="number">
                    {t('team.households')}
                  </th>
                  <th scope="col">{t('team.app')}</th>
                  <th scope="col">{t('team.payment')}</th>
                  <th scope="col">{t('team.shop')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row key={row.id} row={row} search={search} said={(n) => counted(n, language)} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PageOf>
    </>
  );
}

interface RowProps {
  readonly row: ListedTeam;
  readonly search: TeamsSearch;
  readonly said: (n: number) => string;
}

function Row({ row, search, said }: RowProps) {
  return (
    <tr>
      <td className="figures">{row.code}</td>
      <th scope="row">
        <Link to="/teams" search={{ ...search, team: row.id }}>
          {row.name}
        </Link>
      </th>
      <td className="number">{said(row.members)}</td>
      <td className="number">{said(row.households)}</td>
      <td>
        <Share of={row} what="app" />
      </td>
      <td>
        <Share of={row} what="payment" />
      </td>
      <td>
        <Share of={row} what="shop" />
      </td>
    </tr>
  );
}
