import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import '../board/board.css';
import { wordsProcedures } from '../office/roles.js';
import { AsItIs } from './as-it-is.js';
import { ProcedureForm } from './procedure-form.js';
import './procedures.css';
import { procedureOf, type Procedure } from './queries.js';

/** One procedure: what the province may change of it in a form, and what stays. */
export function ProcedurePage() {
  const session = useSession();
  const { code } = useParams({ from: '/procedures/$code' });
  if (!('me' in session)) return null;
  return wordsProcedures(session.me) ? <OfCode key={code} code={code} /> : <NotFound />;
}

function OfCode({ code }: { readonly code: string }) {
  const { t } = useWords();
  const read = useQuery(procedureOf(code));
  return (
    <div className="page board stack procedure-page">
      <p>
        <Link to="/procedures">{t('procedures.title')}</Link>
      </p>
      {read.isLoadingError && <ErrorSaid error={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Skeleton height={420} />}
      {read.data && <Whole procedure={read.data} />}
    </div>
  );
}

function Whole({ procedure }: { readonly procedure: Procedure }) {
  const { t, language } = useWords();
  const { code, level, revision } = procedure;
  return (
    <>
      <header>
        <h1>{procedure[language]}</h1>
        <p className="muted">
          <span className="figures">{code}</span> · {t(`procedureLevel.${level}`)} ·{' '}
          {t('procedures.wording', { revision })} ·{' '}
          <a href={`/citizen/procedures/${code}`}>{t('procedures.asPublic')}</a>
        </p>
      </header>
      <ProcedureForm procedure={procedure} />
      <AsItIs procedure={procedure} />
    </>
  );
}
