import { Button, NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { Empty } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { tell } from '../../../shared/offline/outbox.js';
import { hanoiDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { allProcedures } from '../procedures/queries.js';
import { ForMembers } from './for-members.js';
import type { Home } from './homes-here.js';
import type { Team } from './queries.js';
import { useHomes } from './use-homes.js';
import {
  COUNTS,
  correctedVisit,
  faultsOfVisit,
  newVisit,
  visitOf,
  type VisitDraft,
  type VisitFault,
} from './visit-draft.js';

const FAULTS = {
  MISSING: 'citizen.missing',
  NUMBER: 'team.number',
  TOO_MANY: 'team.tooMany',
  FUTURE: 'team.dayFuture',
} as const satisfies Record<VisitFault, string>;

const NAMES = {
  over15: 'team.over15',
  app: 'team.app',
  payment: 'team.payment',
  shop: 'team.shop',
} as const;

/** A visit to a household: typed at its door, kept, sent when there is a line. */
export function VisitPage() {
  const { t } = useWords();
  return <ForMembers title={t('team.visitTitle')}>{(team) => <Chosen team={team} />}</ForMembers>;
}

function Chosen({ team }: { readonly team: Team }) {
  const { home, correct } = useSearch({ from: '/team/visit' });
  const { t } = useWords();
  const { homes, readAt } = useHomes(team);
  const wanted = correct ?? home;
  // Once it was found it stays, also where a colleague’s visit has become the latest meanwhile.
  const found = useRef<Home>(undefined);
  const before = found.current?.id === wanted ? found.current : undefined;
  const known = homes.find(({ id }) => id === wanted) ?? before;
  found.current = known;
  // Typed into an empty form a correction would be another visit.
  if (correct !== undefined && !known)
    return (
      <>
        <h1>{t('team.visitTitle')}</h1>
        {readAt === 0 ? (
          <Skeleton height={400} />
        ) : (
          <Empty title={t('team.visitGone')} todo={t('common.notFoundTodo')}>
            <Link to="/team">{t('team.back')}</Link>
          </Empty>
        )}
      </>
    );
  // Each household keeps a draft of its own.
  const name = correct ? `visit correct ${correct}` : `visit ${home ?? 'new'}`;
  return <Form key={name} name={name} team={team} home={known} corrects={correct !== undefined} />;
}

interface Props {
  readonly name: string;
  readonly team: Team;
  readonly home: Home | undefined;
  readonly corrects: boolean;
}

function Form({ name, team, home, corrects }: Props) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const today = hanoiDay(gateTime());
  const [fresh] = useState(() => (corrects && home ? correctedVisit(home) : newVisit(today, team.place ?? '', home)));
  const { typed, type, done } = useDraft<VisitDraft>(name, fresh);
  const [tried, setTried] = useState(false);
  const procedures = useQuery(allProcedures).data ?? [];
  const faults = faultsOfVisit(typed, today);
  const wrong = (field: keyof VisitDraft) => {
    const fault = tried ? faults[field] : undefined;
    return fault && t(FAULTS[fault]);
  };
  const nameOf = (code: string) => procedures.find((each) => each.code === code)?.[language] ?? code;
  const submit = async () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const visit = visitOf(typed);
    const body = { ...visit, helped: [...visit.helped] };
    await tell({
      ...commandFor('post', '/api/v1/teams/{id}/visits', { path: { id: team.id }, body }),
      said: { key: 'said.visit', about: visit.household },
    });
    done();
    void navigate({ to: '/team' });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>
        <Link to="/team">{t('team.back')}</Link>
      </p>
      <h1>{t('team.visitTitle')}</h1>
      <TextInput
        size="md"
        label={t('team.hamlet')}
        value={typed.hamlet}
        maxLength={120}
        error={wrong('hamlet')}
        onChange={(event) => type({ hamlet: event.currentTarget.value })}
      />
      <TextInput
        size="md"
        label={t('team.household')}
        description={t('team.householdHint')}
        value={typed.household}
        maxLength={60}
        error={wrong('household')}
        onChange={(event) => type({ household: event.currentTarget.value })}
      />
      <TextInput
        size="md"
        type="date"
        max={today}
        label={t('team.day')}
        value={typed.day}
        error={wrong('day')}
        onChange={(event) => type({ day: event.currentTarget.value })}
      />
      <fieldset className="team-fieldset">
        <legend className="unseen">{t('team.ofThem')}</legend>
        <div className="team-counts">
          {COUNTS.map((what) => (
            <TextInput
              key={what}
              size="md"
              inputMode="numeric"
              label={t(NAMES[what])}
              value={typed[what]}
              maxLength={2}
              error={wrong(what)}
              onChange={(event) => type({ [what]: event.currentTarget.value })}
            />
          ))}
        </div>
      </fieldset>
      <NativeSelect
        size="md"
        label={t('citizen.optional', { label: t('team.helped') })}
        value=""
        disabled={typed.helped.length >= 10}
        data={[
          { value: '', label: t('citizen.choose') },
          ...procedures
            .filter(({ code }) => !typed.helped.includes(code))
            .map((each) => ({ value: each.code, label: each[language] })),
        ]}
        onChange={({ currentTarget: { value } }) => value && type({ helped: [...typed.helped, value] })}
      />
      {typed.helped.length > 0 && (
        <ul className="files-here">
          {typed.helped.map((code) => (
            <li key={code}>
              <span className="grows">{nameOf(code)}</span>
              <Button
                variant="subtle"
                size="sm"
                aria-label={t('team.helpedAway', { name: nameOf(code) })}
                onClick={() => type({ helped: typed.helped.filter((each) => each !== code) })}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="muted small">{t('team.keepWhy')}</p>
      <Button type="submit" size="lg">
        {t('team.keep')}
      </Button>
    </form>
  );
}
