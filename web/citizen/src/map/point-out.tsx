import { Button, Skeleton } from '@mantine/core';
import IconCurrentLocation from '@tabler/icons-react/icons/IconCurrentLocation';
import IconMap from '@tabler/icons-react/icons/IconMap';
import { Suspense, useState, type ComponentType } from 'react';
import type { Choice } from './choose-on-map.js';
import type { Place } from './commune-at.js';
import { placeHere } from './use-commune-here.js';

interface Props {
  readonly said: Readonly<Record<'here' | 'onMap' | 'onMapHide', string>>;
  /** Fetched when it is shown. */
  readonly OnMap: ComponentType<Choice>;
  readonly place: Place | undefined;
  /** Nothing where the device does not say where it is. */
  readonly take: (at: Place | undefined) => void;
}

/** A place is pointed out: where one stands, or on a map. */
export function PointOut({ said, OnMap, place, take }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <div className="row">
        <Button
          variant="default"
          size="md"
          leftSection={<IconCurrentLocation size={20} aria-hidden />}
          onClick={() => void placeHere().then(take)}
        >
          {said.here}
        </Button>
        <Button
          variant="default"
          size="md"
          leftSection={<IconMap size={20} aria-hidden />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? said.onMapHide : said.onMap}
        </Button>
      </div>
      {shown && (
        <Suspense fallback={<Skeleton height={320} />}>
          <OnMap place={place} choose={take} />
        </Suspense>
      )}
    </>
  );
}
