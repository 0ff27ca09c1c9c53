import { Button } from '@mantine/core';
import { ProblemSaid } from '../../../shared/look/said.js';
import type { Command } from '../../../shared/offline/command.js';
import { forget } from '../../../shared/offline/outbox.js';
import { useWords } from '../app/words.js';

/** What was refused of these, in the server's words: what, and what to do next. */
export function Refusals({ commands }: { readonly commands: readonly Command[] }) {
  const { t } = useWords();
  return commands
    .filter(({ state }) => state === 'REFUSED')
    .map(({ id, problem, said }) => (
      <ProblemSaid key={id} problem={problem ?? {}}>
        <div className="row">
          <span className="figures muted">{said.about}</span>
          <Button size="sm" variant="default" onClick={() => void forget(id)}>
            {t('outbox.forget')}
          </Button>
        </div>
      </ProblemSaid>
    ));
}
