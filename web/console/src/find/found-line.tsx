import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status, TICKET_LOOK } from '../../../shared/look/status.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { useWords } from '../app/words.js';
import type { FoundVehicle } from './queries.js';

interface Props {
  readonly hit: FoundVehicle;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** One vehicle that fits, and why: what it was found by, and which character was taken for which. */
export function FoundLine({ hit, chosen, choose }: Props) {
  const { t } = useWords();
  const { declaration, direction, code, status, plate, open, by } = hit;
  const misread = by.misread.map((each) => t('find.misread', { read: each.read, declared: each.declared }));
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the input's, which keeps the focus
    <div id={`found-${declaration}`} role="option" aria-selected={chosen} tabIndex={-1} onClick={choose}>
      <span className="line">
        {code ? (
          <TicketCode code={code} direction={direction} t={t} />
        ) : (
          <span className="code" data-direction={direction}>
            <span className="direction">{t(gateKeys.direction(direction))}</span>
          </span>
        )}
        <b className="figures plate">{plate ?? t('worklist.noPlate')}</b>
        {!open ? (
          <span className="muted">{t('find.ended')}</span>
        ) : (
          status && (
            <Status {...(TICKET_LOOK[status] ?? { hue: 'plain', icon: 'none' })}>{t(gateKeys.ticket(status))}</Status>
          )
        )}
      </span>
      <span className="line second muted">
        <span>
          {t(`foundBy.${by.kind}`)}{' '}
          <span className="figures">{by.kind === 'DECLARATION' ? `${by.text.slice(0, 18)}…` : by.text}</span>
        </span>
        {misread.length > 0 && <span className="misread">{misread.join(' · ')}</span>}
      </span>
    </div>
  );
}
