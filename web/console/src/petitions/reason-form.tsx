import { commandFor } from '../../../shared/api/commands.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { ActForm, ActWords } from '../office/act-form.js';
import type { FormProps } from './form-props.js';
import { tellAct } from './tell-act.js';

type WithReason = 'DECLINE' | 'EXTEND' | 'ESCALATE' | 'SEND_BACK';

/** An act that says why. */
export function ReasonForm({ act, petition, seen, leave }: FormProps & { readonly act: WithReason }) {
  const { t } = useWords();
  const draft = useDraft(`${act} ${petition.id}`, { reason: '' });
  const reason = draft.typed.reason.trim();
  const send = () => {
    const path = { id: petition.id };
    const why = { path, seen, body: { reason } };
    const command = {
      DECLINE: () => commandFor('post', '/api/v1/petitions/{id}/refusal', why),
      EXTEND: () => commandFor('post', '/api/v1/petitions/{id}/extension', why),
      ESCALATE: () => commandFor('post', '/api/v1/petitions/{id}/escalation', why),
      SEND_BACK: () =>
        commandFor('post', '/api/v1/petitions/{id}/answer-return', {
          path,
          seen,
          body: { answer: petition.answer?.id ?? '', reason },
        }),
    }[act]();
    tellAct(command, petition, act);
    draft.done();
  };
  return (
    <ActForm
      sure={t(`petitionSure.${act}`)}
      does={t(`petitionAct.${act}`)}
      send={send}
      leave={leave}
      disabled={!reason}
    >
      <ActWords
        first
        label={t('office.reason')}
        {...(act !== 'SEND_BACK' && { description: t('office.reasonRead') })}
        value={draft.typed.reason}
        type={(typed) => draft.type({ reason: typed })}
      />
    </ActForm>
  );
}
