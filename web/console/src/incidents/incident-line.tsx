import { Button } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { gateTime } from '../../../shared/live/live.js';
import { Status } from '../../../shared/look/status.js';
import { tell } from '../../../shared/offline/outbox.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import type { Incident } from './queries.js';

/** One incident: what, where, since when; over in two actions. */
export function IncidentLine({ gate, incident }: { readonly gate: Gate; readonly incident: Incident }) {
  const { t, language } = useWords();
  const nameOf = usePlaceNames();
  const [closing, setClosing] = useState(false);
  const at = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  const places = [...incident.lanes, incident.route, incident.yard && nameOf(incident.yard)]
    .filter(Boolean)
    .join(' · ');
  const close = () => {
    const path = { gate, incident: incident.incident };
    const command = commandFor('post', '/api/v1/gates/{gate}/incidents/{incident}/close', { path });
    void tell({ ...command, said: { key: 'incidents.didClose', about: places } });
    setClosing(false);
  };
  return (
    <li className="panel stack incident" data-open={incident.closedAt === undefined || undefined}>
      <div className="row between">
        <b>{t(`incidentKind.${incident.kind}`)}</b>
        {incident.closedAt === undefined ? (
          <Status hue="closed" icon="warning">
            {t('incidents.stands')}
          </Status>
        ) : (
          <Status hue="plain" icon="done">
            {t('incidents.ended')}
          </Status>
        )}
      </div>
      <p className="figures">{places}</p>
      <p className="muted">
        {t('incidents.since', { at: at(incident.openedAt) })}
        {incident.closedAt !== undefined && <> · {t('incidents.over', { at: at(incident.closedAt) })}</>}
      </p>
      {incident.closedAt === undefined && !closing && (
        <Button variant="default" onClick={() => setClosing(true)}>
          {t('incidents.close')}
        </Button>
      )}
      {closing && (
        <>
          <p>{t('incidents.closeSure')}</p>
          <div className="row">
            <Button autoFocus onClick={close}>
              {t('incidents.closeDo')}
            </Button>
            <Button variant="default" onClick={() => setClosing(false)}>
              {t('lanes.leave')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
