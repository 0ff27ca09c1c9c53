import { useQuery } from '@tanstack/react-query';
import { gates } from '../../../shared/lists/places.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useWords } from '../app/words.js';
import { ChoiceField, TextField, TickField } from './field.js';
import type { Form } from './form.js';

const GATES = ['HUU_NGHI', 'TAN_THANH'] as const;
const DIRECTIONS = ['EXPORT', 'IMPORT'] as const;
const REGIMES = ['NORMAL', 'TEMPORARY_IMPORT_REEXPORT', 'TRANSIT', 'BONDED', 'TRANSSHIP'] as const;

/** Where it crosses, which way, and when. */
export function TripPart({ form }: { readonly form: Form }) {
  const { t, language } = useWords();
  const { typed, type } = form;
  const all = useQuery(gates).data ?? [];
  const routes = all.find(({ gate }) => gate === typed.gate)?.routes ?? [];
  return (
    <fieldset className="panel part">
      <legend>{t('declare.trip')}</legend>
      <div className="fields">
        <ChoiceField
          form={form}
          path="gate"
          label={t('declare.gate')}
          value={typed.gate}
          values={GATES.map((gate) => [gate, t(gateKeys.gate(gate))] as const)}
          onType={(gate) => type({ gate, route: '' })}
        />
        <ChoiceField
          form={form}
          path="direction"
          label={t('declare.direction')}
          value={typed.direction}
          values={DIRECTIONS.map((each) => [each, t(gateKeys.direction(each))] as const)}
          onType={(direction) => type({ direction })}
        />
        <ChoiceField
          form={form}
          path="route"
          label={t('declare.route')}
          value={typed.route}
          none={t('declare.chooseRoute')}
          values={routes.map(({ route, name }) => [route, `${name[language]} (${route})`] as const)}
          onType={(route) => type({ route })}
        />
        <TextField
          form={form}
          path="plannedFrom"
          type="datetime-local"
          label={t('declare.from')}
          value={typed.from}
          onType={(from) => type({ from })}
        />
        <TextField
          form={form}
          path="plannedTo"
          type="datetime-local"
          label={t('declare.to')}
          value={typed.to}
          onType={(to) => type({ to })}
        />
        <ChoiceField
          form={form}
          path="regime"
          label={t('declare.regime')}
          value={typed.regime}
          values={REGIMES.map((each) => [each, t(`regime.${each}`)] as const)}
          onType={(regime) => type({ regime })}
        />
      </div>
      <TickField
        path="twoWay"
        label={t('declare.isTwoWay')}
        checked={typed.isTwoWay}
        onTick={(isTwoWay) => type({ isTwoWay })}
      />
    </fieldset>
  );
}
