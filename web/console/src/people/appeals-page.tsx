import { Button, Skeleton, Textarea } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { SortChoice } from '../../../shared/lists/sort-head.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { boardPages } from '../board/pages.js';
import { useSend } from '../board/send.js';
import { appealsOf, penaltyOf, type Penalty } from './queries.js';
import { SUBJECTS } from './search.js';

/** Appeals against penalties for no-shows that wait for a decision. */
export function AppealsPage() {
  const { t } = useWords();
  const session = useSession();
  const search = useSearch({ from: '/board/appeals' });
  const navigate = useNavigate({ from: '/board/appeals' });
  const page = useQuery({ ...appealsOf(search), placeholderData: keepPreviousData });
  if (!('me' in session)) return null;
  if (!boardPages(session.me).includes('appeals')) return <NotFound />;
  const list = listIn(search, (to, replace) => void navigate({ search: to, replace }));
  return (
    <div className="stack">
      <h1>{t('appeal.title')}</h1>
      <Filters clear={list.clear}>
        <Filter
          label={t('board.status')}
          none={t('appealFilter.OPEN')}
          values={['OVERDUE', 'DECIDED']}
          value={search.appeals === 'OPEN' ? undefined : search.appeals}
          say={(each) => t(`appealFilter.${each}`)}
          onChange={(appeals) => list.filter({ appeals })}
        />
        <Filter
          label={t('appeal.against')}
          values={SUBJECTS}
          value={search.subject}
          say={(each) => t(each === 'VEHICLE' ? 'appeal.ofVehicle' : 'appeal.ofCarrier')}
          onChange={(subject) => list.filter({ subject })}
        />
        <SortChoice
          cards
          sort={search.sort}
          names={[
            ['DECIDE_BY', t('appeal.byDecideBy')],
            ['UNTIL', t('appeal.byUntil')],
          ]}
          go={(sort) => list.filter({ sort })}
        />
      </Filters>
      <PageOf page={page} {...list.paged} empty={{ title: t('appeal.none'), todo: t('appeal.noneTodo') }} height={160}>
        {(rows) => (
          <ul className="stack">
            {rows.map((each) => (
              <Item key={each.penalty} penalty={each} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}

function Item({ penalty }: { readonly penalty: Penalty }) {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  const at = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  const { appeal } = penalty;
  return (
    <li className="panel stack">
      <div className="row between">
        <b>
          {t(penalty.subject === 'VEHICLE' ? 'appeal.ofVehicle' : 'appeal.ofCarrier')}{' '}
          <span className="figures">{penalty.code}</span>
        </b>
        <span>{t('appeal.until', { at: at(penalty.until) })}</span>
      </div>
      <p>
        {t('appeal.noShows', { count: penalty.noShows })}
        {appeal && (
          <>
            {' · '}
            {t(`appealReason.${appeal.reason}`)} · {t('appeal.supported', { count: appeal.supported })} ·{' '}
            <b>
              {appeal.verdict
                ? t(`appealVerdict.${appeal.verdict}`)
                : t('appeal.decideBy', { at: at(appeal.decideBy) })}
            </b>
          </>
        )}
      </p>
      {open ? (
        <Decide penalty={penalty.penalty} decided={appeal?.verdict !== undefined} leave={() => setOpen(false)} />
      ) : (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {t(appeal?.verdict ? 'appeal.lookOnly' : 'appeal.look')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface DecideProps {
  readonly penalty: string;
  readonly decided: boolean;
  readonly leave: () => void;
}

function Decide({ penalty, decided, leave }: DecideProps) {
  const { t, language } = useWords();
  const asked = useQuery(penaltyOf(penalty));
  const [note, setNote] = useState('');
  const send = useSend(leave);
  const decide = (verdict: 'GRANTED' | 'REFUSED') =>
    send.mutate(
      commandFor('post', '/api/v1/penalties/{penalty}/appeal/decision', {
        path: { penalty },
        body: { verdict, ...(note.trim() && { note: note.trim() }) },
      }),
    );
  if (asked.isError) return <ErrorSaid error={asked.error} />;
  if (!asked.data) return <Skeleton height={96} />;
  return (
    <div className="stack">
      {asked.data.statement && (
        <div>
          <b>{t('appeal.says')}</b>
          <p>{asked.data.statement}</p>
        </div>
      )}
      <div>
        <b>{t('appeal.restsOn')}</b>
        <ul>
          {asked.data.restsOn.map(({ noShow, code, at }) => (
            <li key={noShow} className="figures">
              {code} · {moment(Date.parse(at), gateTime(), language)}
            </li>
          ))}
        </ul>
      </div>
      {decided ? (
        <>
          {asked.data.note && (
            <div>
              <b>{t('appeal.decidedNote')}</b>
              <p>{asked.data.note}</p>
            </div>
          )}
          <div>
            <Button variant="default" onClick={leave}>
              {t('board.done')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Textarea
            label={t('appeal.note')}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {send.isError && <ErrorSaid error={send.error} />}
          <div className="row">
            <Button loading={send.isPending} onClick={() => decide('GRANTED')}>
              {t('appeal.grant')}
            </Button>
            <Button variant="default" onClick={() => decide('REFUSED')}>
              {t('appeal.deny')}
            </Button>
            <Button variant="default" onClick={leave}>
              {t('board.leave')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
