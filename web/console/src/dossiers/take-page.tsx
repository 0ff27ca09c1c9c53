import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { isOneStopClerk } from '../office/roles.js';
import '../board/board.css';
import '../office/office.css';
import { ChooseProcedure } from './choose-procedure.js';
import { ReceiptButton } from './dossier-panel.js';
import { procedureOf } from './queries.js';
import { TakeForm } from './take-form.js';

/** Takes a dossier at the one-stop desk, of somebody who has no account: procedure, who applies, form, papers, receipt. */
export function TakePage() {
  const session = useSession();
  if (!('me' in session)) return null;
  const { me } = session;
  return isOneStopClerk(me) && me.office !== undefined ? <Take office={me.office} /> : <NotFound />;
}

function Take({ office }: { readonly office: string }) {
  const { t } = useWords();
  const { procedure } = useSearch({ from: '/dossiers/take' });
  const navigate = useNavigate({ from: '/dossiers/take' });
  const [taken, setTaken] = useState<{ readonly id: string; readonly code: string }>();
  const next = () => {
    setTaken(undefined);
    void navigate({ search: {} });
  };
  return (
    <div className="page stack board-forms">
      <Link to="/dossiers">{t('vehicle.back')}</Link>
      <h1>{t('take.title')}</h1>
      {taken ? (
        <section className="panel stack" role="status">
          <h2>{t('take.done', { code: taken.code })}</h2>
          <p>{t('take.doneTodo')}</p>
          <ReceiptButton id={taken.id} />
          <div className="row">
            <Link to="/dossiers" search={{ dossier: taken.id }} className="as-button">
              {t('take.toDossier')}
            </Link>
            <Button variant="default" onClick={next}>
              {t('take.next')}
            </Button>
          </div>
        </section>
      ) : procedure === undefined ? (
        <ChooseProcedure office={office} choose={(code) => void navigate({ search: { procedure: code } })} />
      ) : (
        <Chosen office={office} code={procedure} taken={setTaken} other={next} />
      )}
    </div>
  );
}

interface ChosenProps {
  readonly office: string;
  readonly code: string;
  readonly taken: (dossier: { readonly id: string; readonly code: string }) => void;
  readonly other: () => void;
}

function Chosen({ office, code, taken, other }: ChosenProps) {
  const { t, language } = useWords();
  const read = useQuery(procedureOf(code));
  if (read.isLoadingError) return <ErrorSaid error={read.error} retry={() => void read.refetch()} />;
  if (!read.data) return <Skeleton height={360} />;
  return (
    <>
      <div className="row between">
        <h2>{read.data[language]}</h2>
        <Button variant="default" size="sm" onClick={other}>
          {t('take.other')}
        </Button>
      </div>
      {read.data.details && (
        <TakeForm office={office} procedure={read.data} details={read.data.details} taken={taken} />
      )}
    </>
  );
}
