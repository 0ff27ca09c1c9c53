import { useWords } from '../app/words.js';
import { ChoiceField, TextField } from './field.js';
import type { Form } from './form.js';

const PARTS = ['OWNER', 'CARRIER', 'AGENT', 'PAYER'] as const;

/** Whose goods, whose vehicle, and which of them declares. */
export function PartiesPart({ form }: { readonly form: Form }) {
  const { t } = useWords();
  const { typed, type } = form;
  return (
    <fieldset className="panel part">
      <legend>{t('declare.parties')}</legend>
      <div className="fields">
        <ChoiceField
          form={form}
          path="parties.declarer"
          label={t('declare.declarer')}
          value={typed.declarer}
          values={PARTS.map((each) => [each, t(`part.${each}`)] as const)}
          onType={(declarer) => type({ declarer })}
        />
        <TextField
          form={form}
          path="parties.owner.name"
          label={t('declare.ownerName')}
          value={typed.ownerName}
          onType={(ownerName) => type({ ownerName })}
        />
        <TextField
          form={form}
          path="parties.owner.taxCode"
          label={t('declare.ownerTax')}
          value={typed.ownerTax}
          inputMode="numeric"
          onType={(ownerTax) => type({ ownerTax })}
        />
        <TextField
          form={form}
          path="parties.carrier.name"
          label={t('declare.carrierName')}
          value={typed.carrierName}
          onType={(carrierName) => type({ carrierName })}
        />
        <TextField
          form={form}
          path="parties.carrier.taxCode"
          label={t('declare.carrierTax')}
          value={typed.carrierTax}
          inputMode="numeric"
          onType={(carrierTax) => type({ carrierTax })}
        />
      </div>
    </fieldset>
  );
}
