import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { tell } from '../../../shared/offline/outbox.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { saveAs } from '../board/save-as.js';
import { codesOfGate } from '../worklist/codes.js';
import { printed, type HandOver } from './queries.js';

const LOOK = {
  UNSIGNED: { hue: 'waiting', icon: 'clock' },
  SIGNED: { hue: 'open', icon: 'done' },
  WITHDRAWN: { hue: 'plain', icon: 'none' },
} as const;

/** One record: who hands over what, and who took it over. */
export function HandOverCard({ told, me }: { readonly told: HandOver; readonly me: string }) {
  const { t, language } = useWords();
  const codes = useQuery(codesOfGate).data ?? {};
  const [error, setError] = useState<unknown>();
  const { handOver, desk, status, by, at, signedBy, signedAt, open } = told;
  const mine = by === me;
  const when = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  const name = desk === 'LANES' ? t('shiftCode.LANES') : t(gateKeys.agency(desk));
  const path = { handOver };
  const print = () =>
    printed(handOver, language).then(
      (pdf) => saveAs(pdf, `${handOver}.pdf`),
      (refused: unknown) => setError(refused),
    );
  const named = (declarations: readonly { readonly declaration: string }[]) =>
    declarations.map(({ declaration }) => codes[declaration] ?? `${declaration.slice(0, 8)}…`).join(', ');
  const counts = [
    [t('shift.started'), open.started.length, named(open.started)],
    [t('shift.held'), open.held.length, named(open.held)],
    ...(desk === 'LANES'
      ? ([
          [t('shift.calledByHand'), open.calledByHand.length, open.calledByHand.map(({ lane }) => lane).join(', ')],
          [t('shift.outOfTurn'), open.outOfTurn.length, open.outOfTurn.map(({ code }) => code).join(', ')],
        ] as const)
      : []),
  ] as const;
  return (
    <li className="panel hand-over">
      <div className="row between">
        <b>
          {name} · <span className="figures">{when(at)}</span>
        </b>
        <Status {...LOOK[status]}>{t(`shiftCode.${status}`)}</Status>
      </div>
      <p className="muted">
        {t(mine ? 'shift.mine' : 'shift.colleague')}
        {signedAt && ` · ${t(signedBy === me ? 'shift.signedMine' : 'shift.signedOther', { at: when(signedAt) })}`}
      </p>
      <dl>
        {counts.map(([what, count, which]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <b className="figures">{count}</b> <span className="figures">{which}</span>
            </dd>
          </div>
        ))}
      </dl>
      {error !== undefined && <ErrorSaid error={error} />}
      <div className="row">
        {status === 'UNSIGNED' && !mine && (
          <Button
            onClick={() =>
              void tell({
                ...commandFor('post', '/api/v1/hand-overs/{handOver}/sign', { path }),
                said: { key: 'shift.saidSign', about: name },
              })
            }
          >
            {t('shift.sign')}
          </Button>
        )}
        {status === 'UNSIGNED' && mine && (
          <Button
            variant="default"
            onClick={() =>
              void tell({
                ...commandFor('post', '/api/v1/hand-overs/{handOver}/withdraw', { path }),
                said: { key: 'shift.saidWithdraw', about: name },
              })
            }
          >
            {t('shift.withdraw')}
          </Button>
        )}
        <Button variant="default" onClick={() => void print()}>
          {t('shift.print')}
        </Button>
      </div>
    </li>
  );
}
