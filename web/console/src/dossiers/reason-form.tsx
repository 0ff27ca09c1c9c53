import { commandFor } from '../../../shared/api/commands.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { ActForm, ActWords } from '../office/act-form.js';
import type { FormProps } from './form-props.js';
import { tellAct } from './tell-act.js';

type Sure = 'RECEIVE' | 'SIGN' | 'RETURN_RESULT';
type WithReason =
  | 'NOT_RECEIVE'
  | 'ASK_SUPPLEMENT'
  | 'WAIVE_FEE'
  | 'GRANT_EXEMPTION'
  | 'REFUSE_EXEMPTION'
  | 'STOP'
  | 'RESUME'
  | 'WITHDRAW'
  | 'SEND_BACK';
/** The applicant himself asked, or nothing needs a reason. */
const OPTIONAL: readonly WithReason[] = ['RESUME', 'WITHDRAW'];

/** An act that needs no words. */
export function SureForm({ act, dossier, seen, leave }: FormProps & { readonly act: Sure }) {
  const { t } = useWords();
  const path = { id: dossier.id };
  const send = () => {
    const proposal = dossier.result?.proposal ?? '';
    const command = {
      RECEIVE: () => commandFor('post', '/api/v1/dossiers/{id}/reception', { path, seen }),
      RETURN_RESULT: () => commandFor('post', '/api/v1/dossiers/{id}/result-return', { path, seen }),
      SIGN: () => commandFor('post', '/api/v1/dossiers/{id}/signature', { path, seen, body: { proposal } }),
    }[act]();
    tellAct(command, dossier, act);
  };
  return <ActForm sure={t(`dossierSure.${act}`)} does={t(`dossierAct.${act}`)} send={send} leave={leave} />;
}

/** An act that says why, or what is missing. */
export function ReasonForm({ act, dossier, seen, leave }: FormProps & { readonly act: WithReason }) {
  const { t } = useWords();
  const draft = useDraft(`${act} ${dossier.id}`, { reason: '' });
  const path = { id: dossier.id };
  const reason = draft.typed.reason.trim();
  const optional = OPTIONAL.includes(act);
  const send = () => {
    const maybe = { path, seen, body: reason ? { reason } : {} };
    const why = { path, seen, body: { reason } };
    const decided = (granted: boolean) =>
      commandFor('post', '/api/v1/dossiers/{id}/exemption', { path, seen, body: { granted, reason } });
    const command = {
      NOT_RECEIVE: () => commandFor('post', '/api/v1/dossiers/{id}/refusal', why),
      ASK_SUPPLEMENT: () => commandFor('post', '/api/v1/dossiers/{id}/supplement-request', why),
      WAIVE_FEE: () => commandFor('post', '/api/v1/dossiers/{id}/fee-waiver', why),
      GRANT_EXEMPTION: () => decided(true),
      REFUSE_EXEMPTION: () => decided(false),
      STOP: () => commandFor('post', '/api/v1/dossiers/{id}/stop', why),
      RESUME: () => commandFor('post', '/api/v1/dossiers/{id}/resumption', maybe),
      WITHDRAW: () => commandFor('post', '/api/v1/dossiers/{id}/withdrawal', maybe),
      SEND_BACK: () =>
        commandFor('post', '/api/v1/dossiers/{id}/proposal-return', {
          path,
          seen,
          body: { proposal: dossier.result?.proposal ?? '', reason },
        }),
    }[act]();
    tellAct(command, dossier, act);
    draft.done();
  };
  const asks = act === 'ASK_SUPPLEMENT';
  return (
    <ActForm
      sure={asks ? t('dossier.onceOnly') : t(`dossierSure.${act}`)}
      does={t(`dossierAct.${act}`)}
      send={send}
      leave={leave}
      disabled={!optional && !reason}
    >
      <ActWords
        first
        label={t(asks ? 'dossier.what' : 'office.reason')}
        optional={optional}
        {...(act !== 'SEND_BACK' && { description: t('office.reasonRead') })}
        value={draft.typed.reason}
        type={(typed) => draft.type({ reason: typed })}
      />
    </ActForm>
  );
}
