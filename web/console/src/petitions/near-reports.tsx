import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { Dialog } from '../../../shared/look/dialog.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { nearOf, petitionOf, type NearReport, type Petition } from './queries.js';
import { tellAct } from './tell-act.js';
import { Told } from './told.js';

/** Reports near in place and time, proposed for merging: looked at side by side first. */
export function NearReports({ petition }: { readonly petition: Petition }) {
  const { t, language } = useWords();
  const near = useQuery(nearOf(petition.id)).data ?? [];
  const [into, setInto] = useState<NearReport>();
  if (near.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="near">
      <h3 id="near">{t('petition.near')}</h3>
      <ul className="needed-papers">
        {near.map((each) => (
          <li key={each.id}>
            <span>
              <b>{each.title ?? t('office.notKnown')}</b>{' '}
              <span className="muted figures">
                {t('petition.nearBy', { metres: each.metres })} ·{' '}
                {moment(Date.parse(each.sentAt), gateTime(), language)}
              </span>
            </span>
            <Button variant="default" size="sm" onClick={() => setInto(each)}>
              {t('petition.compare')}
            </Button>
          </li>
        ))}
      </ul>
      {into && <Compared petition={petition} into={into.id} close={() => setInto(undefined)} />}
    </section>
  );
}

interface ComparedProps {
  readonly petition: Petition;
  readonly into: string;
  readonly close: () => void;
}

function Compared({ petition, into, close }: ComparedProps) {
  const { t } = useWords();
  const other = useQuery(petitionOf(into));
  // What he looked at when he opened it: whatever comes meanwhile is refused by its revision.
  const [seen] = useState(`"${petition.revision}"`);
  const merge = () => {
    const path = { id: petition.id };
    const command = commandFor('post', '/api/v1/petitions/{id}/merging', { path, seen, body: { into } });
    tellAct(command, petition, 'MERGE');
    close();
  };
  return (
    <Dialog title={t('petition.compare')} close={close}>
      <div className="side-by-side load">
        <div>
          <h3>{t('petition.thisOne')}</h3>
          <b>{petition.title}</b>
          <Told petition={petition} />
        </div>
        <div>
          <h3>{t('petition.thatOne')}</h3>
          {other.isLoadingError && <ErrorSaid error={other.error} retry={() => void other.refetch()} />}
          {other.isPending && <Skeleton height={200} />}
          {other.data && (
            <>
              <b>{other.data.title}</b>
              <Told petition={other.data} />
            </>
          )}
        </div>
      </div>
      <p>{t('petition.mergeSure')}</p>
      <div className="row">
        <Button disabled={!other.data} onClick={merge}>
          {t('petition.merge')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
