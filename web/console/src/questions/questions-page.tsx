import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { commandFor } from '../../../shared/api/commands.js';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useSession } from '../../../shared/session/session.js';
import { moment } from '../../../shared/time/instants.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { dealsWithQuestions, seesServices } from '../office/roles.js';
import { questionsOf, type UnansweredQuestion } from './queries.js';
import { CLOSED, ORDERS } from './search.js';

const OUTCOMES = ['ANSWERED', 'NOT_OURS', 'UNCLEAR'] as const;

/** What people asked the assistant in vain, so that somebody sees what is missing. */
export function QuestionsPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return seesServices(session.me) ? <Questions /> : <NotFound />;
}

function Questions() {
  const { t } = useWords();
  const search = useSearch({ from: '/questions' });
  const navigate = useNavigate({ from: '/questions' });
  const page = useQuery(questionsOf(search));
  const list = listIn(search, (to, replace) => void navigate({ search: to, replace }));
  return (
    <div className="page stack">
      <h1>{t('question.title')}</h1>
      <p className="muted">{t('question.why')}</p>
      <Filters clear={list.clear}>
        <TextFilter label={t('question.text')} value={search.text} onChange={(text) => list.filter({ text })} />
        <Filter
          label={t('question.state')}
          values={CLOSED}
          value={search.open}
          none={t('question.open')}
          say={() => t('question.closed')}
          onChange={(open) => list.filter({ open })}
        />
        <Filter
          label={t('question.order')}
          values={ORDERS}
          value={search.sort}
          none={t('question.mostAsked')}
          say={() => t('question.lastAsked')}
          onChange={(sort) => list.filter({ sort })}
        />
      </Filters>
      <PageOf
        page={page}
        {...list.paged}
        empty={{ title: t('question.none'), todo: t('question.noneTodo') }}
        height={240}
      >
        {(rows) => (
          <ul className="stack">
            {rows.map((each) => (
              <Line key={each.id} of={each} />
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}

function Line({ of }: { readonly of: UnansweredQuestion }) {
  const { t, language } = useWords();
  const session = useSession();
  const cache = useQueryClient();
  const send = useSend(() => void cache.invalidateQueries({ queryKey: ['unanswered-questions'] }));
  const may = 'me' in session && dealsWithQuestions(session.me);
  const at = moment(Date.parse(of.lastAt), gateTime(), language);
  return (
    <li className="panel stack">
      <div className="row between">
        <b>{of.text}</b>
        {of.outcome && (
          <Status hue="plain" icon="none">
            {t(`dealt.${of.outcome}`)}
          </Status>
        )}
      </div>
      <p className="muted figures">{t('question.times', { count: of.times, at })}</p>
      {send.isError && <ErrorSaid error={send.error} />}
      {may && !of.outcome && (
        <div className="row">
          {OUTCOMES.map((outcome) => (
            <Button
              key={outcome}
              variant="default"
              size="sm"
              loading={send.isPending}
              onClick={() => {
                const path = { id: of.id };
                const body = { outcome };
                send.mutate(
                  commandFor('post', '/api/v1/assistant/unanswered-questions/{id}/dealt-with', { path, body }),
                );
              }}
            >
              {t(`dealt.${outcome}`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
