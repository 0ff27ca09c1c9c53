import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import type { Me } from '../../../shared/session/session.js';
import { ForCitizens } from '../account/for-citizens.js';
import { myOpenId } from '../account/link.js';
import { useWords } from '../app/words.js';
import { procedureOf, type ProcedureDetails } from '../procedures/queries.js';
import { send } from '../send/sending.js';
import { ApplyForm } from './apply-form.js';
import { bodyOf, emptyDraft, knownOf } from './draft.js';
import { draftName } from './kept-drafts.js';
import { Review } from './review.js';
import { useFilledIn } from './use-filled-in.js';

/** A dossier is filled in here, looked over, and sent: now, or when there is a line. */
export function ApplyPage() {
  const { language } = useWords();
  const { code } = useParams({ from: '/apply/$code' });
  const seen = useQuery(procedureOf(code));
  const { data: procedure } = seen;
  return (
    <ForCitizens title={procedure?.[language] ?? code}>
      {(me) => (
        <div className="page narrow-page stack">
          <h1>{procedure?.[language] ?? code}</h1>
          {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
          {seen.isPending && <Skeleton height={600} />}
          {procedure?.details && <Apply me={me} code={code} name={procedure[language]} details={procedure.details} />}
        </div>
      )}
    </ForCitizens>
  );
}

interface Props {
  readonly me: Me;
  readonly code: string;
  readonly name: string;
  readonly details: ProcedureDetails;
}

function Apply({ me, code, name, details }: Props) {
  const { review } = useSearch({ from: '/apply/$code' });
  const navigate = useNavigate({ from: '/apply/$code' });
  const known = knownOf(me, useQuery(myOpenId).data);
  const { draft, type, done, files, faults, today } = useFilledIn(
    draftName(code),
    () => emptyDraft('', {}),
    details,
    known,
  );
  const [tried, setTried] = useState(false);
  const toReview = () => {
    setTried(true);
    if (faults.length === 0) void navigate({ search: { review: true } });
  };
  const submit = async () => {
    const body = bodyOf(draft, code, details, today);
    await send(draft.id, {
      method: 'POST',
      path: '/api/v1/dossiers',
      body,
      said: { key: 'said.dossier', about: name },
    });
    done();
    void navigate({ to: '/dossiers/$id', params: { id: draft.id }, search: {} });
  };
  if (review && faults.length === 0)
    return (
      <Review
        draft={draft}
        details={details}
        files={files}
        back={() => void navigate({ search: {} })}
        submit={() => void submit()}
      />
    );
  return (
    <ApplyForm
      code={code}
      draft={draft}
      details={details}
      faults={faults}
      tried={tried}
      type={type}
      next={toReview}
      known={known}
    />
  );
}
