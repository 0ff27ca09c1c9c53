import { Button } from '@mantine/core';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Suggestion } from './queries.js';

interface Props {
  readonly suggestion: Suggestion | undefined;
  /** The code that was next before, and was not called from here. */
  readonly was: string | undefined;
  /** Calls it; none for who only looks, or while it cannot be called. */
  readonly call: (() => void) | undefined;
  /** Calls it to another lane; none for who only looks. */
  readonly move: { readonly start: () => void; readonly byKey: boolean } | undefined;
}

/** Whom the lane should call now and why, to be confirmed by one key. */
export function NextCall({ suggestion, was, call, move }: Props) {
  const { t } = useWords();
  return (
    <section className="panel next-call" aria-live="polite">
      <h3>{t('lanes.next')}</h3>
      {was && <p className="outdated">{t(suggestion ? 'lanes.changed' : 'lanes.gone', { code: was })}</p>}
      {!suggestion && <p className="muted">{t('lanes.noNext')}</p>}
      {suggestion && (
        <>
          <div className="row between">
            <TicketCode code={suggestion.code} direction={suggestion.direction} t={t} />
            <span className="row acts">
              {call && (
                <Button onClick={call} rightSection={<kbd>c</kbd>}>
                  {t('lanes.call', { code: suggestion.code })}
                </Button>
              )}
              {move && (
                <Button variant="default" onClick={move.start} rightSection={move.byKey && <kbd>m</kbd>}>
                  {t('lanes.move')}
                </Button>
              )}
            </span>
          </div>
          <Why suggestion={suggestion} />
        </>
      )}
    </section>
  );
}

/** The rule in words, with what it looked at. */
function Why({ suggestion: { rule, class: kind, inputs } }: { readonly suggestion: Suggestion }) {
  const { t, language } = useWords();
  const at = (instant: number) => moment(instant, gateTime(), language);
  const { perishableDeadline, referenceTime, overtakenBy } = inputs;
  return (
    <p className="why">
      {rule === 'BOUNDED_OVERTAKING'
        ? t('lanes.whyOvertaken', { count: Number(overtakenBy) })
        : t('lanes.whyTurn', { class: t(gateKeys.class(kind)), at: at(Number(referenceTime)) })}
      {typeof perishableDeadline === 'string' && (
        <> {t('lanes.whySpoils', { at: at(Date.parse(perishableDeadline)) })}</>
      )}
    </p>
  );
}
