import { Button } from '@mantine/core';
import { ProblemSaid } from '../../../shared/look/said.js';
import type { Command } from '../../../shared/offline/command.js';
import { forget } from '../../../shared/offline/outbox.js';
import { useWords } from '../app/words.js';
import type { CorrectableField, FieldPart } from './fields-of.js';
import { typedOf } from './value-of.js';

/** Whether it is a correction of this declaration that the server refused; its content is kept with it. */
export function isRefusedCorrection({ state, method, path, body }: Command, id: string): boolean {
  return state === 'REFUSED' && method === 'PATCH' && body !== undefined && path === `/api/v1/declarations/${id}`;
}

/** What a refused correction was to change, where that field still is. */
export function changeOf({ body }: Command, fields: readonly CorrectableField[]) {
  const { changes } = body as { readonly changes: readonly { readonly path: string; readonly value: unknown }[] };
  const [change] = changes;
  const field = fields.find(({ path }) => path === change?.path);
  return field && change && { field, typed: typedOf(field, change.value) };
}

interface Props {
  readonly command: Command;
  readonly fields: readonly CorrectableField[];
  readonly shown: (part: FieldPart) => string;
  /** Undefined where nothing can be corrected any more. */
  readonly takeUp: ((path: string, typed: Record<string, string>) => void) | undefined;
}

/** Why a correction was refused: what was typed beside what stands now, to be taken up again or let go. */
export function RefusedCorrection({ command, fields, shown, takeUp }: Props) {
  const { t } = useWords();
  const change = changeOf(command, fields);
  const stands = change && !change.field.path.endsWith('.-');
  return (
    <ProblemSaid problem={command.problem ?? {}}>
      {change && (
        <dl className="both-values">
          {change.field.parts.map((part) => (
            <div key={part.key}>
              <dt>{t(part.name)}</dt>
              <dd>
                {t('declarations.typedByYou')}: <b>{shown({ ...part, value: change.typed[part.key] ?? '' }) || '–'}</b>
              </dd>
              {stands && (
                <dd>
                  {t('declarations.standsNow')}: <b>{shown(part) || '–'}</b>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      <div className="row">
        {change && takeUp && (
          <Button size="sm" onClick={() => takeUp(change.field.path, change.typed)}>
            {t('declarations.takeUp')}
          </Button>
        )}
        <Button size="sm" variant="default" onClick={() => void forget(command.id)}>
          {t('outbox.forget')}
        </Button>
      </div>
    </ProblemSaid>
  );
}
