import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { ApplyForm } from '../dossier/apply-form.js';
import { bodyOf, emptyDraft } from '../dossier/draft.js';
import { draftForName } from '../dossier/kept-drafts.js';
import { Review } from '../dossier/review.js';
import { useFilledIn } from '../dossier/use-filled-in.js';
import { procedureOf, type ProcedureDetails } from '../procedures/queries.js';
import { send } from '../send/sending.js';
import { ConsentPart, NOT_AGREED } from './consent-part.js';
import { ForMembers } from './for-members.js';
import { consentWords, type Team } from './queries.js';

/** A form of a procedure that a member fills in for whoever stands before him, and sends with his consent. */
export function ApplyForPage() {
  const { t, language } = useWords();
  const { code } = useParams({ from: '/team/apply/$code' });
  const seen = useQuery(procedureOf(code));
  const { data: procedure } = seen;
  const title = procedure?.[language] ?? code;
  return (
    <ForMembers title={title}>
      {(team) => (
        <>
          <p>
            <Link to="/team">{t('team.back')}</Link>
          </p>
          <h1>{title}</h1>
          {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
          {seen.isPending && <Skeleton height={600} />}
          {procedure?.details && <Apply team={team} code={code} name={title} details={procedure.details} />}
        </>
      )}
    </ForMembers>
  );
}

interface Props {
  readonly team: Team;
  readonly code: string;
  readonly name: string;
  readonly details: ProcedureDetails;
}

function Apply({ team, code, name, details }: Props) {
  const { t, language } = useWords();
  const { review } = useSearch({ from: '/team/apply/$code' });
  const navigate = useNavigate({ from: '/team/apply/$code' });
  const { draft, type, done, files, faults, today } = useFilledIn(
    draftForName(code),
    () => emptyDraft(team.commune, {}),
    details,
  );
  const [tried, setTried] = useState(false);
  const [agreed, setAgreed] = useState(NOT_AGREED);
  const [words] = useQuery(consentWords).data ?? [];
  // He agreed to what it said then.
  const retype = (more: Partial<typeof draft>) => {
    setAgreed(NOT_AGREED);
    type(more);
  };
  const toReview = () => {
    setTried(true);
    if (faults.length === 0) void navigate({ search: { review: true } });
  };
  const given = words !== undefined && agreed.knownBy !== '' && agreed.givenAt !== '';
  const submit = async () => {
    const dossier = bodyOf(draft, code, details, today);
    await send(draft.id, {
      method: 'POST',
      path: `/api/v1/teams/${team.id}/dossiers`,
      body: { dossier, consent: { ...agreed, words: words?.key, language } },
      said: { key: 'said.dossierFor', about: name },
    });
    done();
    void navigate({ to: '/team/sent/$id', params: { id: draft.id }, search: {} });
  };
  if (review && faults.length === 0)
    return (
      <Review
        draft={draft}
        details={details}
        files={files}
        back={() => void navigate({ search: {} })}
        submit={() => void submit()}
        consent={{
          part: <ConsentPart agreed={agreed} change={setAgreed} />,
          given,
          missing: t('team.consentMissing'),
        }}
      />
    );
  return (
    <ApplyForm
      forAnother
      code={code}
      draft={draft}
      details={details}
      faults={faults}
      tried={tried}
      type={retype}
      next={toReview}
    />
  );
}
