import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { takesMoney } from '../fees/roles.js';
import { codesOfGate } from '../worklist/codes.js';
import type { Clearance, Declaration } from './queries.js';

interface Props {
  readonly declaration: string;
  readonly declared: Declaration | undefined;
  readonly clearance: Clearance | undefined;
  readonly plate: string | undefined;
}

/** Which vehicle it is, and whether what was declared has changed since. */
export function VehicleHead({ declaration, declared, clearance, plate }: Props) {
  const { t } = useWords();
  const code = useQuery(codesOfGate).data?.[declaration];
  const session = useSession();
  const mine = 'me' in session && takesMoney(session.me);
  const { content } = declared ?? {};
  const revision = clearance?.revision ?? declared?.revision ?? 1;
  const shown = plate ?? declared?.plate ?? t('worklist.noPlate');
  return (
    <header className="head">
      <div className="row">
        {clearance && code && <TicketCode code={code} direction={clearance.direction} t={t} size="large" />}
        <h2 className="figures">{shown}</h2>
        {content?.trailer && <span className="figures muted">+ {content.trailer.plate}</span>}
      </div>
      <div className="row">
        {mine && (
          <Link to="/fees/trip/$declaration" params={{ declaration }}>
            {t('fees.title')}
          </Link>
        )}
        {clearance && <span>{t(gateKeys.cargo(clearance.cargo))}</span>}
        {revision > 1 && (
          <Status hue="held" icon="warning">
            {t('vehicle.corrected', { count: revision - 1 })}
          </Status>
        )}
      </div>
    </header>
  );
}
