import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../shared/api/client.js';
import { useWords } from '../app/words.js';
import { ChoiceField, KnownField } from './field.js';
import type { Form } from './form.js';
import { fleet } from './queries.js';

const TYPES = ['CONTAINER_TRUCK', 'REFRIGERATED_TRUCK', 'TRUCK', 'TANKER', 'FLATBED', 'AGV'] as const;
const COUNTRIES = ['VN', 'CN', 'OTHER'] as const;
const SHOWN = 20;
const bare = (plate: string) => plate.replaceAll(/[^\p{L}\d]/gu, '').toUpperCase();

type Kept = Schemas['ListedVehicleAnswer'];
/** Those of the fleet whose plates hold what was typed. */
const like = (kept: readonly Kept[], typed: string, isTrailer: boolean) =>
  kept
    .filter(({ kind, plate, releasedAt }) => {
      const fits = (kind === 'TRAILER') === isTrailer && releasedAt === undefined;
      return fits && bare(plate).includes(bare(typed)) && plate !== typed;
    })
    .slice(0, SHOWN);

/** The vehicle, from the fleet or as it is typed. */
export function VehiclePart({ form }: { readonly form: Form }) {
  const { t } = useWords();
  const { typed, type } = form;
  const kept = useQuery(fleet).data ?? [];
  return (
    <fieldset className="panel part">
      <legend>{t('declare.vehicle')}</legend>
      <div className="fields">
        <KnownField
          form={form}
          path="vehicle.plate"
          label={t('declare.plate')}
          description={t('declare.plateHint')}
          value={typed.plate}
          known={like(kept, typed.plate, false)}
          say={({ plate }) => plate}
          onType={(plate) => type({ plate })}
          onChoose={({ plate, country }) => type({ plate, country })}
        />
        <ChoiceField
          form={form}
          path="vehicle.country"
          label={t('declare.country')}
          value={typed.country}
          values={COUNTRIES.map((each) => [each, t(`country.${each}`)] as const)}
          onType={(country) => type({ country })}
        />
        <ChoiceField
          form={form}
          path="vehicle.type"
          label={t('declare.type')}
          value={typed.vehicleType}
          values={TYPES.map((each) => [each, t(`vehicleType.${each}`)] as const)}
          onType={(vehicleType) => type({ vehicleType })}
        />
        <KnownField
          form={form}
          path="trailer.plate"
          label={t('declare.trailer')}
          value={typed.trailer}
          known={like(kept, typed.trailer, true)}
          say={({ plate }) => plate}
          onType={(trailer) => type({ trailer })}
          onChoose={({ plate }) => type({ trailer: plate })}
        />
      </div>
      <label className="tick">
        <input
          type="checkbox"
          name="vehicle.empty"
          checked={typed.isEmpty}
          onChange={(event) => type({ isEmpty: event.currentTarget.checked })}
        />
        {t('declare.isEmpty')}
      </label>
    </fieldset>
  );
}
