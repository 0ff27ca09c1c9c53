import type { Me } from '../../../shared/session/session.js';
import type { useWords } from '../app/words.js';
import type { Deed } from '../office/act-bar.js';
import { AcceptForm, ApproveForm, AssignForm, ForwardForm } from './act-forms.js';
import { AnswerForm } from './answer-form.js';
import type { FormProps } from './form-props.js';
import type { Petition } from './queries.js';
import { ReasonForm } from './reason-form.js';

/** Merging is proposed beside the reports that are near. */
type Act = Exclude<Petition['acts'][number], 'RATE' | 'MERGE'>;
const ORDER: readonly Act[] = [
  'APPROVE',
  'ACCEPT',
  'DRAFT_ANSWER',
  'ASSIGN',
  'SEND_BACK',
  'FORWARD',
  'ESCALATE',
  'EXTEND',
  'DECLINE',
];

/** What this person may do with it now; and why the most expected thing is not there. */
export function deedsOf(
  petition: Petition,
  me: Me | undefined,
  t: ReturnType<typeof useWords>['t'],
): { readonly deeds: readonly Deed[]; readonly why?: string } {
  const { kind, stage, toReview } = petition;
  const own = toReview && petition.answer?.by === me?.id;
  const may = ORDER.filter((act) => petition.acts.includes(act)).filter((act) => {
    if (act === 'APPROVE') return toReview && !own;
    if (act === 'SEND_BACK') return toReview;
    if (act === 'DRAFT_ANSWER') return !toReview;
    if (act === 'EXTEND') return kind === 'COMPLAINT' && !petition.steps.some((step) => extendsNow(step, petition));
    if (act === 'ESCALATE') return kind === 'REPORT' && stage === 1;
    return true;
  });
  return {
    deeds: may.map((act) => ({
      kind: act,
      name: t(`petitionAct.${act}`),
      form: (seen, leave) => <FormOf act={act} petition={petition} seen={seen} leave={leave} />,
    })),
    ...(own && { why: t('petition.ownDraft') }),
  };
}

/** At another body the time begins anew, and so may be extended once there too. */
function extendsNow({ kind, office }: Petition['steps'][number], petition: Petition): boolean {
  return kind === 'EXTEND' && office === petition.office;
}

function FormOf({ act, ...form }: FormProps & { readonly act: Act }) {
  switch (act) {
    case 'ACCEPT':
      return <AcceptForm {...form} />;
    case 'ASSIGN':
      return <AssignForm {...form} />;
    case 'FORWARD':
      return <ForwardForm {...form} />;
    case 'APPROVE':
      return <ApproveForm {...form} />;
    case 'DRAFT_ANSWER':
      return <AnswerForm {...form} />;
    default:
      return <ReasonForm act={act} {...form} />;
  }
}
