import type { Me } from '../../../shared/session/session.js';
import type { useWords } from '../app/words.js';
import type { Deed } from '../office/act-bar.js';
import { PaymentForm, ProposeForm, AskFeeForm } from './decide-forms.js';
import type { FormProps } from './form-props.js';
import type { Dossier } from './queries.js';
import { ReasonForm, SureForm } from './reason-form.js';
import { ForwardForm } from './forward-form.js';
import { RouteForm } from './route-form.js';
import { SupplementForm } from './supplement-form.js';

type Act = Exclude<Dossier['acts'][number], 'RATE'>;
/** What a desk does most stands first. */
const ORDER: readonly Act[] = [
  'RECEIVE',
  'SIGN',
  'PROPOSE_RESULT',
  'RETURN_RESULT',
  'SUPPLEMENT',
  'CONFIRM_PAYMENT',
  'RESUME',
  'ROUTE',
  'ASK_SUPPLEMENT',
  'SEND_BACK',
  'GRANT_EXEMPTION',
  'REFUSE_EXEMPTION',
  'ASK_FEE',
  'STOP',
  'WAIVE_FEE',
  'FORWARD',
  'NOT_RECEIVE',
  'WITHDRAW',
];
/** Decided by whoever has it in his hands, as the server has it. */
const BY_ITS_OFFICIAL: readonly Act[] = ['ASK_SUPPLEMENT', 'ASK_FEE', 'STOP', 'RESUME', 'PROPOSE_RESULT'];

/** What this person may do with it now, of what the server says he may; and why the most expected thing is not there. */
export function deedsOf(
  dossier: Dossier,
  me: Me | undefined,
  t: ReturnType<typeof useWords>['t'],
): { readonly deeds: readonly Deed[]; readonly why?: string } {
  const clerk = me?.roles.includes('ONE_STOP_CLERK') ?? false;
  const his = dossier.official === me?.id;
  const drafted = dossier.toSign === true;
  const own = drafted && dossier.result?.proposedBy === me?.id;
  const may = ORDER.filter((act) => dossier.acts.includes(act)).filter((act) => {
    if (act === 'SIGN') return drafted && !own;
    if (act === 'SEND_BACK') return drafted;
    if (act === 'CONFIRM_PAYMENT' || act === 'WAIVE_FEE') return dossier.feeDue > 0;
    if (act === 'PROPOSE_RESULT' || act === 'STOP') return !drafted && his;
    if (act === 'REFUSE_EXEMPTION') return !drafted;
    if (act === 'FORWARD') return !drafted && (his || clerk || !dossier.official);
    if (act === 'ASK_FEE' && dossier.acts.includes('REFUSE_EXEMPTION')) return false;
    if (act === 'ASK_FEE') return !drafted && dossier.fee.paidAt === undefined && (his || clerk);
    if (act === 'ASK_SUPPLEMENT') return !drafted && !askedBefore(dossier) && (his || clerk || !dossier.official);
    return !BY_ITS_OFFICIAL.includes(act) || his || clerk;
  });
  const elsewhere = !clerk && dossier.official !== undefined && !his && !drafted && dossier.endedAt === undefined;
  const why = own
    ? t('dossier.ownDraft')
    : elsewhere
      ? t('dossier.ofColleague', { who: dossier.officialName ?? '' })
      : undefined;
  return {
    deeds: may.map((act) => ({
      kind: act,
      name: t(`dossierAct.${act}`),
      form: (seen, leave) => <FormOf act={act} dossier={dossier} seen={seen} leave={leave} />,
    })),
    ...(why !== undefined && { why }),
  };
}

function askedBefore({ steps }: Dossier): boolean {
  return steps.some(({ kind }) => kind === 'ASK_SUPPLEMENT');
}

function FormOf({ act, ...form }: FormProps & { readonly act: Act }) {
  switch (act) {
    case 'ROUTE':
      return <RouteForm {...form} />;
    case 'FORWARD':
      return <ForwardForm {...form} />;
    case 'SUPPLEMENT':
      return <SupplementForm {...form} />;
    case 'ASK_FEE':
      return <AskFeeForm {...form} />;
    case 'CONFIRM_PAYMENT':
      return <PaymentForm {...form} />;
    case 'PROPOSE_RESULT':
      return <ProposeForm {...form} />;
    case 'RECEIVE':
    case 'SIGN':
    case 'RETURN_RESULT':
      return <SureForm act={act} {...form} />;
    default:
      return <ReasonForm act={act} {...form} />;
  }
}
