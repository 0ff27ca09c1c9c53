import { Button, TextInput, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useDraft } from '../../../shared/offline/draft.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { HandIn } from '../send/hand-in.js';
import { send } from '../send/sending.js';
import { photos } from '../send/uploads.js';
import { BodyChoice } from './body-choice.js';
import { oneLine } from './report-draft.js';
import { NO_SENDER, SenderFields, senderBody, wrongOf } from './sender-fields.js';

/** A complaint: of which body, about what, by whom. */
export function ComplainPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const session = useSession();
  const [fresh] = useState(() => ({ id: uuidv7(), against: '', title: '', text: '', ...NO_SENDER }));
  const { typed, type, done } = useDraft('complaint', fresh);
  const [tried, setTried] = useState(false);
  const { id, against, title, text } = typed;
  const wrong = { against: against === '', title: title.trim() === '', text: text.trim() === '' };
  const missing = (what: keyof typeof wrong) => tried && wrong[what] && t('citizen.missing');
  const submit = async () => {
    setTried(true);
    if ([...Object.values(wrong), ...Object.values(wrongOf(typed))].some(Boolean)) return;
    const body = { id, against, title: title.trim(), text: oneLine(text), sender: senderBody(typed) };
    await send(
      id,
      { method: 'POST', path: '/api/v1/complaints', body, said: { key: 'said.complaint', about: title.trim() } },
      { asNobody: !('me' in session) },
    );
    done();
    void navigate({ to: '/sent/$id', params: { id } });
  };
  return (
    <form
      className="page narrow-page stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{t('complain.title')}</h1>
      <p>{t('complain.how')}</p>
      <BodyChoice
        label={t('complain.against')}
        value={against}
        error={missing('against')}
        onChange={(code) => type({ against: code })}
      />
      <TextInput
        size="md"
        maxLength={200}
        label={t('complain.subject')}
        error={missing('title')}
        value={title}
        onChange={(event) => type({ title: event.currentTarget.value })}
      />
      <Textarea
        size="md"
        rows={6}
        maxLength={5_000}
        label={t('complain.text')}
        error={missing('text')}
        value={text}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <section className="panel stack" aria-labelledby="papers">
        <h2 id="papers">{t('complain.papers')}</h2>
        <p className="muted small">{t('apply.papersHint')}</p>
        <HandIn
          of={photos}
          about={id}
          kind="paper"
          name={t('complain.papers')}
          path={`/api/v1/petitions/${id}/files`}
          onBegin={() => type({})}
        />
      </section>
      <section className="panel stack" aria-labelledby="you">
        <h2 id="you">{t('complain.you')}</h2>
        <SenderFields sender={typed} change={type} tried={tried} />
      </section>
      <div>
        <Button type="submit" size="lg">
          {t('citizen.send')}
        </Button>
      </div>
    </form>
  );
}
