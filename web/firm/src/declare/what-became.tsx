import { Button } from '@mantine/core';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { forget } from '../../../shared/offline/outbox.js';
import { ProblemSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import type { Form } from './form.js';
import { typedOf } from './typed-of.js';
import type { Content } from './typed.js';

const PATH = '/api/v1/declarations';

/** What became of the declarations that were handed in here: waiting, arrived, or refused and ready to be taken up again. */
export function WhatBecame({ form }: { readonly form: Form }) {
  const { t } = useWords();
  const mine = useMine().filter(({ path }) => path === PATH);
  const last = mine.at(-1);
  return (
    <div aria-live="polite" className="stack">
      {last?.state === 'WAITING' && (
        <Status hue="waiting" icon="clock">
          {t('declare.kept', { plate: last.said.about })}
        </Status>
      )}
      {last?.state === 'SENT' && (
        <Status hue="open" icon="done">
          {t('declare.sent', { plate: last.said.about })}
        </Status>
      )}
      {mine
        .filter(({ state }) => state === 'REFUSED')
        .map(({ id, said, problem = {}, body }) => (
          <section key={id} className="stack">
            <p>{t('declare.refused', { plate: said.about })}</p>
            <ProblemSaid problem={problem}>
              <Button
                variant="default"
                onClick={() => {
                  form.type(typedOf(body as Content));
                  void forget(id);
                }}
              >
                {t('declare.takeUp')}
              </Button>
            </ProblemSaid>
          </section>
        ))}
    </div>
  );
}
