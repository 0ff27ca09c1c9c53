import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { LANGUAGES, LANGUAGE_NAMES } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { instantOf } from '../board/hanoi-wall.js';
import { TimeField } from '../calendar/when-fields.js';
import { ActForm, ActWords } from '../office/act-form.js';
import type { OfficePost } from './queries.js';
import { toldOf } from './said-in.js';
import { tellAct } from './tell-act.js';

/** What each form of an act is given. */
export interface FormProps {
  readonly post: OfficePost;
  /** The revision that was looked at, as `If-Match` says it. */
  readonly seen: string;
  readonly leave: () => void;
}

/** Lays it before a second person; a draft may name a time. */
export function SubmitForm({ post, seen, leave }: FormProps) {
  const { t } = useWords();
  const [at, setAt] = useState('');
  const corrects = post.state === 'PUBLISHED';
  const send = () => {
    const body = { version: post.version, ...(at !== '' && !corrects && { publishAt: instantOf(at) }) };
    const path = { id: post.id };
    tellAct(commandFor('post', '/api/v1/news-posts/{id}/submission', { path, seen, body }), post, 'SUBMIT');
  };
  return (
    <ActForm sure={t('newsSure.SUBMIT')} does={t('newsAct.SUBMIT')} send={send} leave={leave}>
      {!corrects && (
        <>
          <TimeField label={t('news.publishAt')} value={at} type={setAt} />
          <p className="muted">{t('news.publishAtHow')}</p>
        </>
      )}
    </ActForm>
  );
}

/** Approves the version that is shown. */
export function ApproveForm({ post, seen, leave }: FormProps) {
  const { t } = useWords();
  const send = () => {
    const told = { path: { id: post.id }, seen, body: { version: post.version } };
    tellAct(commandFor('post', '/api/v1/news-posts/{id}/approval', told), post, 'APPROVE');
  };
  return <ActForm sure={t('newsSure.APPROVE')} does={t('newsAct.APPROVE')} send={send} leave={leave} />;
}

/** Sends it back and says why. */
export function SendBackForm({ post, seen, leave }: FormProps) {
  const { t } = useWords();
  const draft = useDraft(`return ${post.id}`, { reason: '' });
  const reason = draft.typed.reason.trim();
  const send = () => {
    const told = { path: { id: post.id }, seen, body: { version: post.version, reason } };
    tellAct(commandFor('post', '/api/v1/news-posts/{id}/return', told), post, 'SEND_BACK');
    draft.done();
  };
  return (
    <ActForm sure={t('newsSure.SEND_BACK')} does={t('newsAct.SEND_BACK')} send={send} leave={leave} disabled={!reason}>
      <ActWords
        first
        label={t('office.reason')}
        value={draft.typed.reason}
        type={(typed) => draft.type({ reason: typed })}
      />
    </ActForm>
  );
}

/** Withdraws it, with what the public reads in its place. */
export function WithdrawForm({ post, seen, leave }: FormProps) {
  const { t } = useWords();
  const draft = useDraft(`withdraw ${post.id}`, { vi: '', zh: '', en: '' });
  const send = () => {
    const told = { path: { id: post.id }, seen, body: { why: toldOf(draft.typed) } };
    tellAct(commandFor('post', '/api/v1/news-posts/{id}/withdrawal', told), post, 'WITHDRAW');
    draft.done();
  };
  return (
    <ActForm
      sure={t('newsSure.WITHDRAW')}
      does={t('newsAct.WITHDRAW')}
      send={send}
      leave={leave}
      disabled={!draft.typed.vi.trim()}
    >
      {LANGUAGES.map((each) => (
        <TextInput
          key={each}
          lang={each}
          label={t('news.whyIn', { language: LANGUAGE_NAMES[each] })}
          maxLength={600}
          value={draft.typed[each]}
          onChange={(event) => draft.type({ [each]: event.currentTarget.value })}
        />
      ))}
    </ActForm>
  );
}

/** What needs no words: taken off the calendar, or thrown away. */
export function PlainForm({ act, post, seen, leave }: FormProps & { readonly act: 'UNSCHEDULE' | 'DISCARD' }) {
  const { t } = useWords();
  const send = () => {
    const told = { path: { id: post.id }, seen };
    const command =
      act === 'DISCARD'
        ? commandFor('post', '/api/v1/news-posts/{id}/discarding', told)
        : commandFor('post', '/api/v1/news-posts/{id}/unscheduling', told);
    tellAct(command, post, act);
  };
  return <ActForm sure={t(`newsSure.${act}`)} does={t(`newsAct.${act}`)} send={send} leave={leave} />;
}
