import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../shared/api/client.js';
import { useWords } from '../app/words.js';
import { ChoiceField, KnownField, TickField } from './field.js';
import type { Form } from './form.js';
import { fleet } from './queries.js';

const TYPES = ['CONTAINER_TRUCK', 'REFRIGERATED_TRUCK', 'TRUCK', 'TANKER', 'FLATBED', 'AGV', 'NEW_VEHICLES'] as const;
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
          onChoose={({ plate, country }) =>
            type({ plate, country, ...(typed.trailer === '' && { trailerCountry: country }) })
          }
        />
        <ChoiceField
          form={form}
          path="vehicle.country"
          label={t('declare.country')}
          value={typed.country}
          values={COUNTRIES.map((each) => [each, t(`country.${each}`)] as const)}
          onType={(country) => type({ country, ...(typed.trailer === '' && { trailerCountry: country }) })}
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
          onChoose={({ plate, country }) => type({ trailer: plate, trailerCountry: country })}
        />
        {typed.trailer !== '' && (
          <ChoiceField
            form={form}
            path="trailer.country"
            label={t('declare.trailerCountry')}
            value={typed.trailerCountry}
            values={COUNTRIES.map((each) => [each, t(`country.${each}`)] as const)}
            onType={(trailerCountry) => type({ trailerCountry })}
          />
        )}
      </div>
      {typed.vehicleType === 'NEW_VEHICLES' && (
        <Textarea
          name="vehicle.vins"
          label={t('declare.vins')}
          description={t('declare.vinsHint')}
          rows={4}
          value={typed.vins}
          error={form.fault('vehicle.vins') ?? form.fault('vehicle.vins.0')}
          onChange={(event) => type({ vins: event.currentTarget.value })}
          onBlur={() => form.leave('vehicle.vins')}
        />
      )}
      <TickField
        path="vehicle.empty"
        label={t('declare.isEmpty')}
        checked={typed.isEmpty}
        onTick={(isEmpty) => type({ isEmpty })}
      />
      <TickField
        path="vehicle.oversize"
        label={t('declare.isOversize')}
        checked={typed.isOversize}
        onTick={(isOversize) => type({ isOversize })}
      />
    </fieldset>
  );
}
