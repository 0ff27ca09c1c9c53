import type { useWords } from '../app/words.js';
import type { Deed } from '../office/act-bar.js';
import { ApproveForm, PlainForm, SendBackForm, SubmitForm, WithdrawForm, type FormProps } from './act-forms.js';
import type { OfficePost } from './queries.js';
import { WriteForm } from './write-form.js';

/** What is published by the clock is nobody's deed. */
type Act = Exclude<OfficePost['acts'][number], 'PUBLISH'>;
const ORDER: readonly Act[] = ['APPROVE', 'WRITE', 'SUBMIT', 'SEND_BACK', 'UNSCHEDULE', 'WITHDRAW', 'DISCARD'];

/** What this person may do with it now, as the server says. */
export function deedsOf(post: OfficePost, t: ReturnType<typeof useWords>['t']): readonly Deed[] {
  return ORDER.filter((act) => post.acts.includes(act)).map((act) => ({
    kind: act,
    name: t(`newsAct.${act}`),
    form: (seen, leave) => <FormOf act={act} post={post} seen={seen} leave={leave} />,
  }));
}

function FormOf({ act, ...form }: FormProps & { readonly act: Act }) {
  switch (act) {
    case 'WRITE':
      return <WriteForm {...form} />;
    case 'SUBMIT':
      return <SubmitForm {...form} />;
    case 'APPROVE':
      return <ApproveForm {...form} />;
    case 'SEND_BACK':
      return <SendBackForm {...form} />;
    case 'WITHDRAW':
      return <WithdrawForm {...form} />;
    default:
      return <PlainForm act={act} {...form} />;
  }
}
