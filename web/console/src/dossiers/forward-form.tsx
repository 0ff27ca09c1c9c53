import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { ActForm, ActWords } from '../office/act-form.js';
import { OfficeChoice } from '../office/office-choice.js';
import type { FormProps } from './form-props.js';
import { tellAct } from './tell-act.js';

/** Hands it to the office in whose hands it lies: another commune, or a department of the province. */
export function ForwardForm({ dossier, seen, leave }: FormProps) {
  const { t } = useWords();
  const [to, setTo] = useState('');
  const { typed, type, done } = useDraft(`FORWARD ${dossier.id}`, { reason: '' });
  const reason = typed.reason.trim();
  const send = () => {
    const path = { id: dossier.id };
    tellAct(
      commandFor('post', '/api/v1/dossiers/{id}/forwarding', { path, seen, body: { to, reason } }),
      dossier,
      'FORWARD',
    );
    done();
  };
  return (
    <ActForm
      sure={t('dossierSure.FORWARD')}
      does={t('dossierAct.FORWARD')}
      send={send}
      leave={leave}
      disabled={!to || !reason}
    >
      <OfficeChoice
        label={t('dossier.toOffice')}
        value={to}
        onChange={setTo}
        not={dossier.office}
        kinds={['COMMUNE', 'DEPARTMENT']}
      />
      <ActWords
        label={t('office.reason')}
        description={t('office.reasonRead')}
        value={typed.reason}
        type={(words) => type({ reason: words })}
      />
    </ActForm>
  );
}
