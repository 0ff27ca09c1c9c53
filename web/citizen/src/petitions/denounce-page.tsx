import { Button, Checkbox, TextInput, Textarea } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/icons/IconPrinter';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { fetchOpenly, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { BodyChoice } from './body-choice.js';
import { oneLine } from './report-draft.js';
import { NO_SENDER, SenderFields, senderBody, wrongOf } from './sender-fields.js';

const COMMITTEE = ['UBND'];

/**
 * A denunciation, on a page of its own: it says how the sender is protected, keeps nothing on the device, goes out without a
 * session, and shows its code once.
 */
export function DenouncePage() {
  const { t } = useWords();
  const [code, setCode] = useState<string>();
  return (
    <div className="page narrow-page stack">
      <h1>{t('denounce.title')}</h1>
      {code === undefined ? <Write sent={setCode} /> : <Told code={code} />}
    </div>
  );
}

function Write({ sent }: { readonly sent: (code: string) => void }) {
  const { t } = useWords();
  // One id and one key for all tries: sent twice, it is taken once.
  const [once] = useState(() => ({ id: uuidv7(), key: crypto.randomUUID() }));
  const [typed, setTyped] = useState({ against: '', title: '', text: '', tellBySms: false, ...NO_SENDER });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const type = (more: Partial<typeof typed>) => setTyped((so) => ({ ...so, ...more }));
  const { against, title, text } = typed;
  const wrong = { against: against === '', title: title.trim() === '', text: text.trim() === '' };
  const missing = (what: keyof typeof wrong) => tried && wrong[what] && t('citizen.missing');
  const submit = async () => {
    setTried(true);
    if ([...Object.values(wrong), ...Object.values(wrongOf(typed))].some(Boolean)) return;
    setBusy(true);
    setError(undefined);
    try {
      sent(
        await denounced(once.key, {
          id: once.id,
          against,
          title: title.trim(),
          text: oneLine(text),
          sender: senderBody(typed),
          ...(typed.tellBySms && { tellBySms: true }),
        }),
      );
    } catch (refused) {
      setError(refused);
      setBusy(false);
    }
  };
  return (
    <form
      className="stack"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <section className="told" data-hue="open" aria-labelledby="protected">
        <h2 id="protected">{t('denounce.protectedTitle')}</h2>
        <ul className="bulleted">
          <li>{t('denounce.above')}</li>
          <li>{t('denounce.few')}</li>
          <li>{t('denounce.never')}</li>
          <li>{t('denounce.nothingKept')}</li>
        </ul>
        <p className="muted">{t('denounce.law')}</p>
      </section>
      <BodyChoice
        label={t('denounce.against')}
        value={against}
        error={missing('against')}
        without={COMMITTEE}
        onChange={(code) => type({ against: code })}
      />
      <p className="muted small">{t('denounce.provinceAbove')}</p>
      <TextInput
        size="md"
        maxLength={200}
        label={t('denounce.subject')}
        error={missing('title')}
        value={title}
        onChange={(event) => type({ title: event.currentTarget.value })}
      />
      <Textarea
        size="md"
        rows={6}
        maxLength={5_000}
        label={t('denounce.text')}
        error={missing('text')}
        value={text}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <section className="panel stack" aria-labelledby="you">
        <h2 id="you">{t('denounce.you')}</h2>
        <SenderFields sender={typed} change={type} tried={tried} />
        <Checkbox
          size="md"
          label={t('denounce.tellBySms')}
          description={t('denounce.tellBySmsWhy')}
          checked={typed.tellBySms}
          onChange={(event) => type({ tellBySms: event.currentTarget.checked })}
        />
      </section>
      {error !== undefined && <ErrorSaid error={error} />}
      <div>
        <Button type="submit" size="lg" loading={busy}>
          {t('citizen.send')}
        </Button>
      </div>
    </form>
  );
}

/** Sends it without a session, whoever is signed in. Throws `Refused`, `Unreachable`. */
async function denounced(key: string, body: Schemas['DenunciationBody']): Promise<string> {
  const response = await fetchOpenly(
    new Request('/api/v1/denunciations', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    }),
  );
  if (!response.ok) throw await refusalOf(response);
  const { code } = (await response.json()) as Schemas['PetitionSentAnswer'];
  return code;
}

function Told({ code }: { readonly code: string }) {
  const { t } = useWords();
  return (
    <section className="stack" role="status">
      <h2>{t('denounce.sent')}</h2>
      <p className="big-code figures">{code}</p>
      <p className="told" data-hue="held">
        {t('denounce.once')}
      </p>
      <p>{t('denounce.how')}</p>
      <div className="no-print">
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('citizen.print')}
        </Button>
      </div>
    </section>
  );
}
