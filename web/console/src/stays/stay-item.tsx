import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useGateTime } from '../../../shared/live/hooks.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import type { Me } from '../../../shared/session/session.js';
import { away, lasted, moment } from '../../../shared/time/instants.js';
import { agencyOf } from '../app/agency.js';
import { useWords } from '../app/words.js';
import { ExtendForm } from './extend-form.js';
import type { Stay } from './queries.js';
import { extendsStays } from './roles.js';

const SOON_MS = 6 * 3_600_000;

/** One vehicle: since when it stays, until when it may, how it ended; and more time for it, by whoever may give it. */
export function StayItem({ stay, me }: { readonly stay: Stay; readonly me: Me }) {
  const { t, language } = useWords();
  const now = useGateTime(30_000);
  const [extending, setExtending] = useState(false);
  const at = (instant: string) => moment(Date.parse(instant), now, language);
  const { declaration, plate, direction, kind, since, endsBy, endedAt, leftBehind } = stay;
  const name = plate ?? declaration.slice(-6);
  return (
    <li>
      <div className="stay">
        <span>
          {agencyOf(me) ? (
            <Link to="/" search={{ vehicle: declaration }} className="figures plate">
              {name}
            </Link>
          ) : (
            <b className="figures plate">{name}</b>
          )}
          <span className="muted">
            {t(gateKeys.direction(direction))} · {t(`stayKind.${kind}`)}
            {leftBehind !== null && ` · ${t('stay.leftBehind')}`}
          </span>
        </span>
        <span>
          <span className="muted">{t('stay.since')}</span>
          <span className="figures">{at(since)}</span>
        </span>
        <span>
          <span className="muted">{t('stay.endsBy')}</span>
          <span className="figures">{at(endsBy)}</span>
        </span>
        <Standing stay={stay} now={now} />
        {endedAt === null && extendsStays(me) && (
          <Button size="sm" variant="default" aria-expanded={extending} onClick={() => setExtending(!extending)}>
            {t('stay.extend')}
          </Button>
        )}
      </div>
      {extending && <ExtendForm stay={stay} name={name} leave={() => setExtending(false)} />}
    </li>
  );
}

function Standing({ stay, now }: { readonly stay: Stay; readonly now: number }) {
  const { t, language } = useWords();
  const { endsBy, endedAt, why, overMinutes } = stay;
  const end = Date.parse(endsBy);
  if (endedAt !== null)
    return (
      <span>
        <Status hue={overMinutes ? 'held' : 'open'} icon={overMinutes ? 'warning' : 'done'}>
          {t(why ? `stayEnd.${why}` : 'stay.ended')}
        </Status>
        <span className="muted figures">
          {moment(Date.parse(endedAt), now, language)}
          {overMinutes ? ` · ${t('stay.overBy', { time: lasted(0, overMinutes * 60_000, language) })}` : ''}
        </span>
      </span>
    );
  if (end <= now)
    return (
      <Status hue="closed" icon="warning">
        {t('stay.overBy', { time: lasted(end, now, language) })}
      </Status>
    );
  return (
    <Status hue={end - now < SOON_MS ? 'held' : 'open'} icon="clock">
      {away(end, now, language)}
    </Status>
  );
}
