import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { hanoiDay, wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { MEASURES } from './how-far.js';
import { JoinForm } from './member-forms.js';
import { Members } from './members.js';
import { GoalForm, TrainForm } from './plan-forms.js';
import { membersOf, teamOf, type Team } from './queries.js';
import { Share } from './share.js';
import type { TeamsSearch } from './search.js';

interface Props {
  readonly id: string;
  /** The list from which one came. */
  readonly listed: TeamsSearch;
}

/** One team: how far it is, its goals, its people, its trainings; and what may be done with each. */
export function TeamPanel({ id, listed }: Props) {
  const { t } = useWords();
  const team = useQuery(teamOf(id));
  return (
    <section className="stack">
      <Link to="/teams" search={listed}>
        {t('team.back')}
      </Link>
      {team.isLoadingError && <ErrorSaid error={team.error} retry={() => void team.refetch()} />}
      {team.isPending && <Skeleton height={200} />}
      {team.data && <Seen team={team.data} />}
    </section>
  );
}

function Seen({ team }: { readonly team: Team }) {
  const { t, language } = useWords();
  const [doing, setDoing] = useState<'JOIN' | 'TRAIN' | 'GOAL'>();
  const members = useQuery(membersOf(team.id));
  const today = hanoiDay(gateTime());
  const on = { team, today, leave: () => setDoing(undefined) };
  const present = (members.data ?? []).filter(({ leftOn }) => leftOn === undefined);
  // The province sets goals; who is of it is the commune's to say.
  const runs = team.as === 'OFFICIAL';
  const begin = (what: typeof doing, name: string) =>
    doing === undefined && (
      <Button variant="default" size="sm" onClick={() => setDoing(what)}>
        {name}
      </Button>
    );
  return (
    <>
      <h2>
        {team.name} <span className="figures muted">{team.code}</span>
      </h2>
      <dl className="team-facts">
        {MEASURES.map((what) => (
          <div key={what}>
            <dt>{t(`team.${what}`)}</dt>
            <dd>
              <Share of={team} what={what} />
            </dd>
          </div>
        ))}
      </dl>
      <section className="panel stack" aria-labelledby="goals">
        <div className="row between">
          <h3 id="goals">{t('team.goals')}</h3>
          {begin('GOAL', t('team.setGoal'))}
        </div>
        {doing === 'GOAL' && <GoalForm {...on} />}
        <Lines lines={team.targets.map((each) => [each.period, t('team.goal', { ...each })] as const)} />
      </section>
      <section className="panel stack" aria-labelledby="members">
        <div className="row between">
          <h3 id="members">{t('team.members')}</h3>
          {runs && begin('JOIN', t('team.join'))}
        </div>
        {doing === 'JOIN' && <JoinForm {...on} />}
        {members.isLoadingError && <ErrorSaid error={members.error} retry={() => void members.refetch()} />}
        {members.isPending ? (
          <Skeleton height={120} />
        ) : (
          <Members team={team} today={today} runs={runs} members={members.data ?? []} />
        )}
      </section>
      <section className="panel stack" aria-labelledby="trainings">
        <div className="row between">
          <h3 id="trainings">{t('team.trainings')}</h3>
          {runs && present.length > 0 && begin('TRAIN', t('team.train'))}
        </div>
        {doing === 'TRAIN' && <TrainForm {...on} members={present} />}
        <Lines
          lines={team.trainings.map(
            ({ id, day, topic, came }) =>
              [id, t('team.came', { day: wholeDay(Date.parse(day), language), topic, count: came })] as const,
          )}
        />
      </section>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly (readonly [key: string, words: string])[] }) {
  const { t } = useWords();
  if (lines.length === 0) return <p className="muted">{t('team.noneYet')}</p>;
  return (
    <ul>
      {lines.map(([key, words]) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  );
}
