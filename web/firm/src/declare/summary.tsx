import { Button } from '@mantine/core';
import { mayPass } from '../../../shared/api/problem.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ProblemSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Form } from './form.js';

/** Puts the cursor where a fault is. */
export function goTo(path: string): void {
  const fields = [...document.querySelectorAll<HTMLElement>('form [name]')];
  const named = fields.find((each) => each.getAttribute('name') === path);
  (named ?? fields.find((each) => each.getAttribute('name')?.startsWith(`${path}.`)))?.focus();
}

/** Beside the form: what it comes to so far, what is in the way, what may be told later. */
export function Summary({ form }: { readonly form: Form }) {
  const { t } = useWords();
  const { preview, faults, problem, tried } = form;
  const said = preview.isError ? undefined : preview.data;
  const away = preview.isError && mayPass(preview.error);
  return (
    <aside className="panel stack summary" aria-labelledby="summary">
      <h2 id="summary">{t('declare.summary')}</h2>
      <div aria-live="polite" className="stack">
        {preview.isPending && <p className="muted">{t('declare.checking')}</p>}
        {away && <p>{t('declare.unchecked')}</p>}
        {said && (
          <Status hue="open" icon="done">
            {t('declare.nothingWrong')}
          </Status>
        )}
        {problem && faults.length > 0 && (
          <Status hue="held" icon="warning">
            {t('declare.toCorrect', { count: faults.length })}
          </Status>
        )}
        {problem && faults.length === 0 && <ProblemSaid problem={problem} />}
        {tried && faults.length > 0 && (
          <ul className="faults">
            {faults.map(({ path, message }) => (
              <li key={path + message}>
                <button type="button" onClick={() => goTo(path)}>
                  {message}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {said && <ComesTo said={said} />}
      <Button type="submit" size="md">
        {t('declare.send')}
      </Button>
      <Button variant="subtle" onClick={form.startAnew}>
        {t('declare.clear')}
      </Button>
    </aside>
  );
}

function ComesTo({ said }: { readonly said: NonNullable<Form['preview']['data']> }) {
  const { t, language } = useWords();
  const { class: queueClass, cargo, perishableDeadline, missing, warnings } = said;
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t('declare.class')}</dt>
          <dd>{t(gateKeys.class(queueClass))}</dd>
        </div>
        <div>
          <dt>{t('declare.cargo')}</dt>
          <dd>{t(gateKeys.cargo(cargo))}</dd>
        </div>
      </dl>
      {perishableDeadline && (
        <p>{t('declare.fresh', { at: moment(Date.parse(perishableDeadline), gateTime(), language) })}</p>
      )}
      {warnings.length > 0 && (
        <div>
          <h3>{t('declare.warnings')}</h3>
          <ul className="missing">
            {warnings.map(({ path, code, message }) => (
              <li key={path + code}>{message ?? code}</li>
            ))}
          </ul>
        </div>
      )}
      {missing.length > 0 && (
        <div>
          <h3>{t('declare.missing')}</h3>
          <ul className="missing">
            {missing.map(({ path, code, message, stage }) => (
              <li key={path + code}>
                {message ?? code} <span className="muted">({t(`seen.${stage}`)})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
