import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { moment, wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { useSend } from '../board/send.js';
import { FileLine } from '../office/file-line.js';
import { bodies } from '../office/queries.js';
import type { PastDossier } from './queries.js';

const LOOKS = {
  TAKEN: { hue: 'open', icon: 'done' },
  PROPOSED: { hue: 'waiting', icon: 'clock' },
  DUPLICATE: { hue: 'plain', icon: 'none' },
} as const;

interface Props {
  readonly of: PastDossier;
  /** The own one. */
  readonly office: string;
  /** What its procedure is called. */
  readonly procedure: string;
}

/** One with its scan, and what is to be decided on it. */
export function PastDossierItem({ of, office, procedure }: Props) {
  const { t, language } = useWords();
  const send = useSend();
  const { id, code, day, name, idNumber, state, alike, decisions } = of;
  const facts = [procedure, wholeDay(Date.parse(day), language)];
  if (idNumber) facts.push(t('pastDossier.idNumber', { number: idNumber }));
  return (
    <li className="panel stack" aria-label={code}>
      <div className="row between">
        <span>
          <b className="figures">{code}</b> · {name ?? t('pastDossier.erased')}
        </span>
        <Status {...LOOKS[state]}>{t(`pastDossierState.${state}`)}</Status>
      </div>
      <p className="muted">{facts.join(' · ')}</p>
      <Alike of={of} office={office} />
      <div className="row">
        <Scan id={id} code={code} />
        {state !== 'TAKEN' && alike?.office === office && <Scan id={alike.id} code={alike.code} />}
        {decisions.map((decision) => (
          <Button
            key={decision}
            variant="default"
            size="sm"
            loading={send.isPending}
            onClick={() => {
              const body = { decision };
              send.mutate(commandFor('post', '/api/v1/past-dossiers/{id}/decision', { path: { id }, body }));
            }}
          >
            {t(`pastDossierDecision.${decision}`)}
          </Button>
        ))}
      </div>
      {send.isError && <ErrorSaid error={send.error} />}
    </li>
  );
}

function Scan({ id, code }: { readonly id: string; readonly code: string }) {
  const { t } = useWords();
  return (
    <FileLine
      path={`/api/v1/past-dossiers/${id}/scan`}
      name={t('pastDossier.open', { code })}
      mediaType="application/pdf"
    />
  );
}

/** What it looks like, while that matters. */
function Alike({ of: { state, alike, decidedAt }, office }: Pick<Props, 'of' | 'office'>) {
  const { t, language } = useWords();
  const elsewhere = alike !== undefined && alike.office !== office;
  const named = useQuery({ ...bodies, enabled: elsewhere }).data ?? [];
  if (!alike || state === 'TAKEN') return null;
  const { code } = alike;
  if (state === 'DUPLICATE') {
    const at = decidedAt ? moment(Date.parse(decidedAt), gateTime(), language) : '';
    return <p>{t('pastDossier.duplicateOf', { code, at })}</p>;
  }
  if (!elsewhere) return <p>{t('pastDossier.alike', { code })}</p>;
  const where = named.find((each) => each.code === alike.office)?.name[language] ?? alike.office;
  return <p>{t('pastDossier.alikeElsewhere', { code, office: where })}</p>;
}
