import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters, TextFilter } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { YES_NO } from '../../../shared/lists/search.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { money } from '../fees/money.js';
import { wordsProcedures } from '../office/roles.js';
import { proceduresOf, type FoundProcedure } from './queries.js';
import { LEVELS, type ProceduresSearch } from './search.js';

/** The catalogue of procedures, for the province, which words it. */
export function ProceduresPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return wordsProcedures(session.me) ? <Catalogue /> : <NotFound />;
}

function Catalogue() {
  const { t } = useWords();
  const search: ProceduresSearch = useSearch({ from: '/procedures' });
  const navigate = useNavigate({ from: '/procedures' });
  const page = useQuery(proceduresOf(search));
  const list = listIn<ProceduresSearch>(search, (to, replace) => void navigate({ search: to, replace }));
  return (
    <div className="page stack">
      <h1>{t('procedures.title')}</h1>
      <p className="muted">{t('procedures.why')}</p>
      <Filters clear={list.clear}>
        <TextFilter label={t('procedures.search')} value={search.text} onChange={(text) => list.filter({ text })} />
        <Filter
          label={t('procedures.level')}
          values={LEVELS}
          value={search.level}
          say={(level) => t(`procedureLevel.${level}`)}
          onChange={(level) => list.filter({ level })}
        />
        <Filter
          label={t('procedures.online')}
          values={YES_NO}
          value={search.online}
          say={(each) => t(each === 'true' ? 'procedures.onlineYes' : 'procedures.onlineNo')}
          onChange={(online) => list.filter({ online })}
        />
      </Filters>
      <PageOf
        page={page}
        {...list.paged}
        empty={{ title: t('procedures.none'), todo: t('procedures.noneTodo') }}
        height={240}
      >
        {(rows) => (
          <>
            {page.data?.guessed && <p role="status">{t('procedures.guessed')}</p>}
            <ul className="stack">
              {rows.map((each) => (
                <Line key={each.code} of={each} />
              ))}
            </ul>
          </>
        )}
      </PageOf>
    </div>
  );
}

function Line({ of }: { readonly of: FoundProcedure }) {
  const { t, language } = useWords();
  const { code, field, level, fee, timeLimit } = of;
  const facts = [
    field,
    t(`procedureLevel.${level}`),
    timeLimit && t(timeLimit.unit === 'WORKING_DAYS' ? 'take.days' : 'take.hours', { count: timeLimit.amount }),
    fee && (fee.amount > 0 ? money(fee.amount, language) : t('dossier.feeNone')),
  ].filter(Boolean);
  return (
    <li className="panel">
      <Link to="/procedures/$code" params={{ code }}>
        <b>{of[language]}</b>
      </Link>
      <p className="muted">
        <span className="figures">{code}</span> · {facts.join(' · ')}
      </p>
    </li>
  );
}
