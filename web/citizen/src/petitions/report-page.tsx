import { Button, TextInput, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useDraft } from '../../../shared/offline/draft.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { Choices } from '../dossier/one-field.js';
import { HandIn } from '../send/hand-in.js';
import { send } from '../send/sending.js';
import { photos } from '../send/uploads.js';
import { isPhone } from './phone.js';
import { reportBody, type ReportDraft } from './report-draft.js';
import { TOPICS } from './search.js';
import { WherePart } from './where-part.js';

/** Something is wrong, or could be better: what, where, a photo; with a name or without. */
export function ReportPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const session = useSession();
  const [fresh] = useState(emptyReport);
  const { typed, type, done } = useDraft<ReportDraft>('report', fresh);
  const [tried, setTried] = useState(false);
  const wrong = {
    title: typed.title.trim() === '',
    text: typed.text.trim() === '',
    topic: typed.topic === '',
    where: !typed.place && typed.commune === '',
    nobody: typed.who === 'named' && !('me' in session) && typed.name.trim() === '' && typed.phone.trim() === '',
    phone: typed.who === 'named' && typed.phone !== '' && !isPhone(typed.phone),
  };
  const missing = (what: keyof typeof wrong) => tried && wrong[what] && t('citizen.missing');
  const submit = async () => {
    setTried(true);
    if (Object.values(wrong).some(Boolean)) return;
    await send(
      typed.id,
      {
        method: 'POST',
        path: '/api/v1/reports',
        body: reportBody(typed),
        said: { key: 'said.report', about: typed.title.trim() },
      },
      { asNobody: typed.who === 'anonymous' || !('me' in session) },
    );
    done();
    void navigate({ to: '/sent/$id', params: { id: typed.id } });
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
      <h1>{t('report.title')}</h1>
      <Choices
        id="topic"
        label={t('report.topic')}
        choices={TOPICS.map((topic) => [topic, t(`topic.${topic}`)])}
        chosen={typed.topic || undefined}
        fault={missing('topic') || undefined}
        onChange={(topic) => type({ topic: topic as ReportDraft['topic'] })}
      />
      <TextInput
        size="md"
        maxLength={200}
        label={t('report.subject')}
        description={t('report.subjectHint')}
        error={missing('title')}
        value={typed.title}
        onChange={(event) => type({ title: event.currentTarget.value })}
      />
      <Textarea
        size="md"
        rows={4}
        maxLength={5_000}
        label={t('report.text')}
        error={missing('text')}
        value={typed.text}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <section className="panel stack" aria-labelledby="photos">
        <h2 id="photos">{t('report.photos')}</h2>
        <p className="muted small">
          {t('report.photosHint')} {t('apply.papersHint')}
        </p>
        <HandIn
          of={photos}
          about={typed.id}
          kind="photo"
          name={t('report.photos')}
          path={`/api/v1/petitions/${typed.id}/files`}
          onBegin={() => type({})}
        />
      </section>
      <WherePart typed={typed} type={type} missing={tried && wrong.where} />
      <section className="panel stack" aria-labelledby="who">
        <h2 id="who">{t('report.who')}</h2>
        <Choices
          id="named"
          label={t('report.who')}
          choices={[
            ['anonymous', t('report.anonymous')],
            ['named', t('report.named')],
          ]}
          chosen={typed.who}
          onChange={(who) => type({ who: who as ReportDraft['who'] })}
        />
        {typed.who === 'anonymous' ? (
          <p className="muted">{t('report.anonymousWhy')}</p>
        ) : (
          <>
            <TextInput
              size="md"
              maxLength={120}
              autoComplete="name"
              label={t('citizen.optional', { label: t('report.name') })}
              error={missing('nobody')}
              value={typed.name}
              onChange={(event) => type({ name: event.currentTarget.value })}
            />
            <TextInput
              size="md"
              type="tel"
              autoComplete="tel"
              label={t('citizen.optional', { label: t('report.phone') })}
              error={tried && wrong.phone && t('report.phoneWrong')}
              value={typed.phone}
              onChange={(event) => type({ phone: event.currentTarget.value })}
            />
          </>
        )}
      </section>
      <div>
        <Button type="submit" size="lg">
          {t('citizen.send')}
        </Button>
      </div>
    </form>
  );
}

function emptyReport(): ReportDraft {
  return {
    id: uuidv7(),
    topic: '',
    title: '',
    text: '',
    place: null,
    commune: '',
    address: '',
    who: 'anonymous',
    name: '',
    phone: '',
  };
}
