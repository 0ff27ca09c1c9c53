import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import type { Schemas } from '../../../shared/api/client.js';
import { onSettled, tell } from '../../../shared/offline/outbox.js';
import type { Agency } from '../app/agency.js';
import { useWords } from '../app/words.js';
import { HoldFields, useHold } from '../vehicle/hold-fields.js';
import type { WorklistItem } from '../worklist/queries.js';
import { ManyLines, type Verdicts } from './many-lines.js';
import { MOST } from './picked.js';

type Decision = Schemas['DecideManyBody']['decision'];
const SAID = { START: 'many.saidStart', PASS: 'many.saidPass', HOLD: 'many.saidHold' } as const;

interface Props {
  readonly items: readonly WorklistItem[];
  readonly agency: Agency;
  readonly leave: () => void;
}

/** Many that were chosen stand in the place of the one: decided once, each judged alone, each with its own result. */
export function ManyPanel({ items, agency, leave }: Props) {
  const { t } = useWords();
  const [holding, setHolding] = useState(false);
  const [sent, setSent] = useState<{ readonly key: string; readonly items: readonly WorklistItem[] }>();
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const hold = useHold('hold many', agency);
  useEffect(
    () =>
      onSettled((command, answered) => {
        if (command.key !== sent?.key) return;
        const { items: told = [] } = (answered ?? {}) as Partial<Schemas['DecisionsAnswer']>;
        const refused = command.state === 'REFUSED' ? sent.items.map(({ declaration }) => ({ declaration })) : [];
        setVerdicts(
          Object.fromEntries([
            ...told.map((each) => [each.declaration, each]),
            ...refused.map(({ declaration }) => [
              declaration,
              {
                declaration,
                verdict: 'refused' as const,
                code: command.problem?.code ?? '',
                ...(command.problem?.title && { title: command.problem.title }),
              },
            ]),
          ]),
        );
      }),
    [sent],
  );

  const sending = useRef(false);
  const decide = (decision: Decision) => {
    if (sending.current) return;
    sending.current = true;
    const body = {
      decision,
      ...(decision === 'HOLD' && { hold: hold.body }),
      items: items.map(({ declaration, revision, foundCount }) => ({ declaration, revision, foundCount })),
    };
    const said = { key: SAID[decision], about: t('many.about', { count: items.length }) };
    const rows = items.map(({ plate }) => ({ name: plate ?? t('worklist.noPlate') }));
    setVerdicts({});
    void tell({ ...commandFor('post', '/api/v1/check-decisions', { body }), said, rows }).then(({ key }) =>
      setSent({ key, items }),
    );
    setHolding(false);
    hold.done();
  };
  const free = items.length > 0 && !sent;
  // Each payment has a receipt of its own.
  const mayPass = free && agency !== 'GATE_FEE';
  useHotkeys([
    ['p', () => mayPass && decide('PASS')],
    ['h', () => free && setHolding(true)],
    ['s', () => free && decide('START')],
  ]);
  useHotkeys([['Escape', () => (holding ? setHolding(false) : leave())]], []);
  const count = items.length;
  return (
    <section className="vehicle many" aria-labelledby="many">
      <h2 id="many">{t('many.chosen', { count: sent?.items.length ?? count })}</h2>
      <p className="muted">
        {t('many.each')} {count === MOST && t('many.atMost', { count: MOST })}
      </p>
      <div className="decide" data-deciding={holding ? 'hold' : undefined}>
        {free && holding && (
          <form
            className="stack"
            onSubmit={(event: FormEvent) => {
              event.preventDefault();
              decide('HOLD');
            }}
          >
            <HoldFields hold={hold} />
            <div className="row">
              <Button type="submit">{t('many.hold', { count })}</Button>
              <Button variant="default" onClick={() => setHolding(false)} rightSection={<kbd>Esc</kbd>}>
                {t('common.cancel')}
              </Button>
            </div>
          </form>
        )}
        {free && !holding && (
          <div className="row">
            {mayPass && (
              <Button onClick={() => decide('PASS')} rightSection={<kbd>p</kbd>}>
                {t('many.pass', { count })}
              </Button>
            )}
            <Button variant="default" onClick={() => setHolding(true)} rightSection={<kbd>h</kbd>}>
              {t('many.hold', { count })}
            </Button>
            <Button variant="default" onClick={() => decide('START')} rightSection={<kbd>s</kbd>}>
              {t('many.start', { count })}
            </Button>
            <Button variant="subtle" onClick={leave} rightSection={<kbd>Esc</kbd>}>
              {t('many.clear')}
            </Button>
          </div>
        )}
        {sent && (
          <div className="row">
            <Button variant="default" onClick={leave} rightSection={<kbd>Esc</kbd>}>
              {t('common.close')}
            </Button>
          </div>
        )}
      </div>
      <ManyLines items={sent?.items ?? items} sent={sent !== undefined} verdicts={verdicts} />
    </section>
  );
}
