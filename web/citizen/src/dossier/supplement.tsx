import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ProblemSaid } from '../../../shared/look/said.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { useWords } from '../app/words.js';
import { send } from '../send/sending.js';
import { uploads, useOnTheirWay } from '../send/uploads.js';
import { useErrandStore } from '../send/use-errand.js';
import { PapersPart } from './papers-part.js';
import type { SeenDossier } from './queries.js';
import { useAct } from './use-act.js';

/** What the office asked for, and the place to send it: papers and a word. */
export function Supplement({ dossier }: { readonly dossier: SeenDossier }) {
  const { t } = useWords();
  const { id, code, acts, papers, steps } = dossier;
  const { typed, type, done } = useDraft(`supplement ${id}`, { note: '' });
  const [tried, setTried] = useState(false);
  const { sendings, files } = useErrandStore();
  const onTheirWay = useOnTheirWay(uploads, id);
  const { path, waits, refused } = useAct(id, 'supplement');
  if (!acts.includes('SUPPLEMENT')) return null;
  const asked = steps.findLast(({ kind }) => kind === 'ASK_SUPPLEMENT')?.words;
  const isKept = waits || sendings.some((each) => each.id === id);
  const note = typed.note.trim();
  const nothing = note === '' && onTheirWay.length === 0 && !files.some(({ about }) => about === id);
  const submit = async () => {
    setTried(true);
    await send(id, {
      method: 'POST',
      path,
      body: note ? { note } : {},
      said: { key: 'said.supplement', about: code },
    });
    done();
  };
  return (
    <section className="stack no-print" aria-labelledby="supplement">
      <h3 id="supplement">{t('dossier.supplement')}</h3>
      {asked && (
        <p>
          {t('dossier.supplementAsked')} <b>{asked}</b>
        </p>
      )}
      <p className="muted">{t('dossier.supplementOnce')}</p>
      {isKept ? (
        <p role="status">{t('dossier.supplementWaits')}</p>
      ) : (
        <>
          {refused && tried && <ProblemSaid problem={refused.problem ?? {}} />}
          <PapersPart id={id} papers={papers} missing={[]} onBegin={() => undefined} />
          <Textarea
            size="md"
            maxLength={1_000}
            label={t('citizen.optional', { label: t('dossier.note') })}
            value={typed.note}
            onChange={(event) => type({ note: event.currentTarget.value })}
          />
          <div>
            <Button size="md" disabled={nothing} onClick={() => void submit()}>
              {t('dossier.supplementSend')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
