import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commandFor } from '../../../shared/api/commands.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { tell } from '../../../shared/offline/outbox.js';
import { useWords } from '../app/words.js';
import { boardOf, type Gate } from '../lanes/queries.js';
import { placesOf, type Incident } from './queries.js';
import { Stops } from './stops.js';

const KINDS = ['ACCIDENT', 'SPILL', 'LANE_BLOCKED', 'FIRE', 'FLOOD', 'OTHER'] as const satisfies Incident['kind'][];
const EMPTY = { kind: 'ACCIDENT' as Incident['kind'], lanes: [] as readonly string[], route: '', yard: '' };

/** Says that something happened on lanes, a route, a yard, and shows what that stops before it is sent. */
export function OpenIncident({ gate }: { readonly gate: Gate }) {
  const { t, language } = useWords();
  const { typed, type, done } = useDraft('incident', EMPTY);
  const places = useQuery(placesOf(gate)).data;
  const board = useQuery(boardOf(gate)).data;
  const { kind, lanes, route, yard } = typed;
  const somewhere = lanes.length > 0 || route !== '' || yard !== '';
  const none = { value: '', label: t('incidents.nowhere') };
  const send = () => {
    const body = {
      kind,
      ...(lanes.length > 0 && { lanes: [...lanes] }),
      ...(route && { route }),
      ...(yard && { yard }),
    };
    const command = commandFor('post', '/api/v1/gates/{gate}/incidents', { path: { gate }, body });
    void tell({
      ...command,
      said: { key: 'incidents.didOpen', about: [...lanes, route, yard].filter(Boolean).join(' · ') },
    });
    done();
  };
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (somewhere) send();
      }}
    >
      <h2>{t('incidents.open')}</h2>
      <NativeSelect
        label={t('incidents.kind')}
        value={kind}
        data={KINDS.map((each) => ({ value: each, label: t(`incidentKind.${each}`) }))}
        onChange={(event) => type({ kind: event.currentTarget.value as typeof kind })}
      />
      <fieldset>
        <legend>{t('incidents.lanes')}</legend>
        {places?.lanes.map(({ lane }) => (
          <label key={lane} className="figures">
            <input
              type="checkbox"
              checked={lanes.includes(lane)}
              onChange={(event) =>
                type({ lanes: event.currentTarget.checked ? [...lanes, lane] : lanes.filter((each) => each !== lane) })
              }
            />
            {lane}
          </label>
        ))}
      </fieldset>
      <NativeSelect
        label={t('incidents.route')}
        value={route}
        data={[none, ...(places?.routes ?? []).map((each) => ({ value: each.route, label: each.name[language] }))]}
        onChange={(event) => type({ route: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('incidents.yard')}
        value={yard}
        data={[none, ...(places?.yards ?? []).map((each) => ({ value: each.yard, label: each.name[language] }))]}
        onChange={(event) => type({ yard: event.currentTarget.value })}
      />
      <Stops board={board} lanes={lanes} route={route} yard={yard} />
      <Button type="submit" disabled={!somewhere}>
        {t('incidents.open')}
      </Button>
    </form>
  );
}
