import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { ProblemSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { forget, tell } from '../../../shared/offline/outbox.js';
import { useWords } from '../app/words.js';
import { KINDS, type KeptVehicle } from './search.js';

const PATH = '/api/v1/fleet';
const COUNTRIES = ['VN', 'CN', 'OTHER'] as const;
interface Typed {
  readonly kind: KeptVehicle['kind'];
  readonly country: (typeof COUNTRIES)[number];
  readonly plate: string;
  readonly chassis: string;
}
const EMPTY: Typed = { kind: 'TRACTOR', country: 'VN', plate: '', chassis: '' };

/** A vehicle for the fleet, kept and sent like every command; a refusal gives back what was typed. */
export function AddVehicle() {
  const { t } = useWords();
  const { typed, type, done } = useDraft('vehicle', EMPTY);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const { kind, country, plate, chassis } = typed;
    const body = { kind, country, plate: plate.trim(), ...(chassis.trim() && { chassis: chassis.trim() }) };
    await tell({ ...commandFor('post', PATH, { body }), said: { key: 'fleet.saidAdd', about: plate } });
    done();
  };
  return (
    <form className="panel stack" onSubmit={(event) => void add(event)}>
      <h2>{t('fleet.add')}</h2>
      <div className="filters">
        <NativeSelect
          label={t('fleet.kind')}
          value={typed.kind}
          data={KINDS.map((each) => ({ value: each, label: t(`vehicleKind.${each}`) }))}
          onChange={(event) => type({ kind: event.currentTarget.value as Typed['kind'] })}
        />
        <NativeSelect
          label={t('declare.country')}
          value={typed.country}
          data={COUNTRIES.map((each) => ({ value: each, label: t(`country.${each}`) }))}
          onChange={(event) => type({ country: event.currentTarget.value as Typed['country'] })}
        />
        <TextInput
          label={t('fleet.plate')}
          value={typed.plate}
          required
          withAsterisk={false}
          onChange={(event) => type({ plate: event.currentTarget.value })}
        />
        <TextInput
          label={t('fleet.chassis')}
          value={typed.chassis}
          onChange={(event) => type({ chassis: event.currentTarget.value })}
        />
        <Button type="submit">{t('fleet.addIt')}</Button>
      </div>
      <Became giveBack={type} />
    </form>
  );
}

function Became({ giveBack }: { readonly giveBack: (typed: Partial<Typed>) => void }) {
  const { t } = useWords();
  const mine = useMine().filter(({ path }) => path === PATH);
  const last = mine.at(-1);
  return (
    <div aria-live="polite" className="stack">
      {last?.state === 'WAITING' && (
        <Status hue="waiting" icon="clock">
          {t('fleet.kept', { plate: last.said.about })}
        </Status>
      )}
      {last?.state === 'SENT' && (
        <Status hue="open" icon="done">
          {t('fleet.added', { plate: last.said.about })}
        </Status>
      )}
      {mine
        .filter(({ state }) => state === 'REFUSED')
        .map(({ id, problem = {}, body, said }) => (
          <ProblemSaid key={id} problem={problem}>
            <Button
              variant="default"
              size="sm"
              onClick={() => {
                giveBack(body as Typed);
                void forget(id);
              }}
            >
              {t('declare.takeUp')} <span className="figures">{said.about}</span>
            </Button>
          </ProblemSaid>
        ))}
    </div>
  );
}
