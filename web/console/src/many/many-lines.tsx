import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../shared/api/client.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { useWords } from '../app/words.js';
import { codesOfGate } from '../worklist/codes.js';
import type { WorklistItem } from '../worklist/queries.js';

export type Verdicts = Readonly<Record<string, Schemas['DecisionVerdictAnswer'] | undefined>>;

interface Props {
  readonly items: readonly WorklistItem[];
  readonly sent: boolean;
  readonly verdicts: Verdicts;
}

/** A line each of what is decided together, and what became of it. */
export function ManyLines({ items, sent, verdicts }: Props) {
  const { t } = useWords();
  const codes = useQuery(codesOfGate).data ?? {};
  const told = Object.values(verdicts);
  const refused = told.filter((each) => each?.verdict === 'refused').length;
  return (
    <>
      <p role="status">{told.length > 0 && <b>{t('many.result', { done: told.length - refused, refused })}</b>}</p>
      <ol className="many-lines">
        {items.map(({ declaration, direction, plate, cargo }) => {
          const verdict = verdicts[declaration];
          const code = codes[declaration];
          return (
            <li key={declaration}>
              {code && <TicketCode code={code} direction={direction} t={t} />}
              <b className="figures">{plate ?? t('worklist.noPlate')}</b>
              <span className="muted">{t(gateKeys.cargo(cargo))}</span>
              {!verdict && sent && (
                <Status hue="waiting" icon="clock">
                  {t('many.sending')}
                </Status>
              )}
              {verdict?.verdict === 'done' && (
                <Status hue="open" icon="done">
                  {verdict.check ? t(gateKeys.check(verdict.check)) : t('many.done')}
                </Status>
              )}
              {verdict?.verdict === 'refused' && (
                <Status hue="closed" icon="failed">
                  {t('many.refused')}: {verdict.title ?? verdict.code}
                </Status>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
