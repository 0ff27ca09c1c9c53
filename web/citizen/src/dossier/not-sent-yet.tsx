import { useNavigate } from '@tanstack/react-router';
import { ProblemSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { placeDraft } from '../../../shared/offline/draft.js';
import { forget } from '../../../shared/offline/outbox.js';
import { inLanguage } from '../../../shared/words/refusal-said.js';
import { useWords } from '../app/words.js';
import { Mend } from '../send/mend.js';
import { dropReceipt, dropSending } from '../send/store.js';
import { uploads, useOnTheirWay } from '../send/uploads.js';
import { useErrandStore, type OnItsWay } from '../send/use-errand.js';
import { draftOf, type bodyOf } from './draft.js';
import { draftForName, draftName } from './kept-drafts.js';

type Body = ReturnType<typeof bodyOf>;

/** It is on this telephone still: waiting for the line, for a file, or refused; what was refused is mended and sent again. */
export function NotSentYet({ id, onItsWay }: { readonly id: string; readonly onItsWay: OnItsWay }) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const { sendings } = useErrandStore();
  const stuck = useOnTheirWay(uploads, id).filter(({ state }) => state === 'REFUSED');
  const { state, command } = onItsWay;
  const sending = sendings.find((each) => each.id === id);
  const whole = (command?.body ?? sending?.command.body) as Body | { readonly dossier: Body } | undefined;
  // What a member sent for somebody stands beside his consent, and goes back to the member's form.
  const isFor = whole !== undefined && 'dossier' in whole;
  const body = isFor ? whole.dossier : whole;
  const reopen = async (instead: boolean) => {
    if (!body || !(await placeDraft((isFor ? draftForName : draftName)(body.procedure), draftOf(body), { instead })))
      return false;
    // Before its files: what still waits goes out once the last of them is let go.
    if (sending) await dropSending(id);
    await Promise.all(stuck.map((each) => uploads.forget(each.id)));
    if (command) await forget(command.id);
    await dropReceipt(id);
    return true;
  };
  if (state === 'REFUSED' || stuck.length > 0)
    return (
      <>
        <h2>{t('dossier.refused')}</h2>
        {command?.problem && <ProblemSaid problem={command.problem} />}
        {stuck.length > 0 && (
          <div className="said" role="alert">
            <div>
              <p>{t('dossier.fileRefused')}</p>
              <ul className="fields">
                {stuck.map((each) => (
                  <li key={each.id}>
                    {each.name}: {inLanguage(each, language).title}
                  </li>
                ))}
              </ul>
            </div>
          </div>
        )}
        {body && (
          <Mend
            reopen={reopen}
            toForm={() =>
              void navigate({ to: isFor ? '/team/apply/$code' : '/apply/$code', params: { code: body.procedure } })
            }
          />
        )}
      </>
    );
  return (
    <div className="told" role="status">
      <p>
        <Status hue="waiting" icon="clock">
          {t('dossier.waits')}
        </Status>
      </p>
      <p>{t('dossier.waitsTodo')}</p>
    </div>
  );
}
