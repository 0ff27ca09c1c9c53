import { Button } from '@mantine/core';
import { useState } from 'react';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Gate } from '../lanes/queries.js';
import { Bar } from '../overview/bar.js';
import { ParkForm } from './park-form.js';
import type { Yard } from './queries.js';
import { YardForm } from './yard-form.js';

interface Props {
  readonly gate: Gate;
  readonly yard: Yard;
}

/** A yard: how full it is, what it holds, and, for a park, how it is called. */
export function YardItem({ gate, yard }: Props) {
  const { t, language } = useWords();
  const nameOf = usePlaceNames();
  const [doing, setDoing] = useState<'YARD' | 'PARK'>();
  const leave = () => setDoing(undefined);
  const { name, occupancy, capacity, park } = yard;
  return (
    <li className="panel stack">
      <div>
        <b>{name[language]}</b> <span className="muted figures">{yard.yard}</span>
        <p>{t('place.now', { inside: counted(occupancy, language), capacity: counted(capacity, language) })}</p>
        <Bar share={capacity > 0 ? occupancy / capacity : 0} />
        {park && (
          <p className="muted">
            {t('place.park', { yard: nameOf(park.leadsTo) })} · {t(`laneMode.${park.mode}`)}
          </p>
        )}
      </div>
      {doing === undefined && (
        <div className="row">
          <Button variant="default" onClick={() => setDoing('YARD')}>
            {t('place.changeYard')}
          </Button>
          {park && (
            <Button variant="default" onClick={() => setDoing('PARK')}>
              {t('place.changePark')}
            </Button>
          )}
        </div>
      )}
      {doing === 'YARD' && <YardForm gate={gate} yard={yard} leave={leave} />}
      {doing === 'PARK' && park && <ParkForm gate={gate} yard={yard.yard} park={park} leave={leave} />}
    </li>
  );
}
