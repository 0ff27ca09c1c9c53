import { Checkbox, TextInput } from '@mantine/core';
import { commandFor } from '../../../shared/api/commands.js';
import { Status } from '../../../shared/look/status.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { ActForm, ActWords } from '../office/act-form.js';
import type { FormProps } from './form-props.js';
import { personalParts } from './marked.js';
import { tellAct } from './tell-act.js';

const LONGEST = 5_000;

/** Writes the answer; of a report also what the public is to read, in words of their own without personal data. */
export function AnswerForm({ petition, seen, leave }: FormProps) {
  const { t } = useWords();
  const draft = useDraft(`answer ${petition.id}`, { text: '', publish: true, title: '', toAll: '' });
  const { text, publish, title, toAll } = draft.typed;
  const mayPublish = petition.kind === 'REPORT';
  const publishes = mayPublish && publish;
  const found = publishes ? [title, toAll].flatMap((each) => personalParts(each, petition.sender?.name)) : [];
  const send = () => {
    const toPublic = { title: title.trim(), text: toAll.trim() };
    const body = { text: text.trim(), ...(publishes && { toPublic }) };
    const path = { id: petition.id };
    tellAct(commandFor('post', '/api/v1/petitions/{id}/answer', { path, seen, body }), petition, 'DRAFT_ANSWER');
    draft.done();
  };
  const unfinished = !text.trim() || (publishes && (!title.trim() || !toAll.trim()));
  return (
    <ActForm
      sure={t('petitionSure.DRAFT_ANSWER')}
      does={t('petitionAct.DRAFT_ANSWER')}
      send={send}
      leave={leave}
      disabled={unfinished || found.length > 0}
    >
      <ActWords
        first
        label={t('petition.toSender')}
        most={LONGEST}
        rows={4}
        value={text}
        type={(typed) => draft.type({ text: typed })}
      />
      {mayPublish && (
        <Checkbox
          label={t('petition.publish')}
          checked={publish}
          onChange={(event) => draft.type({ publish: event.currentTarget.checked })}
        />
      )}
      {publishes && (
        <>
          <TextInput
            label={t('petition.publicTitle')}
            maxLength={200}
            value={title}
            onChange={(event) => draft.type({ title: event.currentTarget.value })}
          />
          <ActWords
            label={t('petition.publicText')}
            most={LONGEST}
            rows={3}
            value={toAll}
            type={(typed) => draft.type({ toAll: typed })}
          />
          <div role="status">
            {found.length > 0 && (
              <Status hue="closed" icon="warning">
                {t('petition.personal', { found: found.join(' · ') })}
              </Status>
            )}
          </div>
        </>
      )}
    </ActForm>
  );
}
