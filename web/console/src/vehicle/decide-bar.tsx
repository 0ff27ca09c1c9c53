import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { commandFor } from '../../../shared/api/commands.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { ProblemSaid } from '../../../shared/look/said.js';
import { CHECK_LOOK, Status } from '../../../shared/look/status.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { forget, tell } from '../../../shared/offline/outbox.js';
import { useSession } from '../../../shared/session/session.js';
import { agencyOf } from '../app/agency.js';
import { useDeciding, useOthersDeciding } from '../worklist/deciding.js';
import { useWords } from '../app/words.js';
import { FailForm, HoldForm, PassForm } from './decide-forms.js';
import type { Clearance } from './queries.js';
import { changedSince, etagOf, type Shown } from './seen.js';
import { Undo } from './undo.js';

/** What is being decided, and what stood on the screen when it was begun: whatever is read meanwhile was not looked at. */
interface Deciding {
  readonly what: 'pass' | 'hold' | 'fail';
  readonly seen: Shown;
}
const UNDECIDED = ['WAITING', 'IN_PROGRESS'];

interface Props {
  readonly clearance: Clearance;
  /** What the officer looks at. */
  readonly shown: Shown;
  readonly plate: string;
}

/** The own agency's decision in two actions: a key or a button, then Enter. It is kept first, so no line and no session that ends loses it. */
export function DecideBar({ clearance, shown, plate }: Props) {
  const { t } = useWords();
  const session = useSession();
  const agency = 'me' in session ? agencyOf(session.me) : undefined;
  const check = clearance.checks.find((each) => each.agency === agency);
  const [deciding, setDeciding] = useState<Deciding>();
  const told = useMine().filter(({ path }) => path.includes(clearance.declaration));
  const waits = told.some(({ state }) => state === 'WAITING');
  const refused = told.find(({ state }) => state === 'REFUSED');
  const free = check !== undefined && UNDECIDED.includes(check.status) && clearance.status === 'OPEN' && !waits;
  useEffect(() => {
    if (!free) setDeciding(undefined);
  }, [free]);
  useDeciding(free ? clearance.declaration : undefined);
  const others = useOthersDeciding()(clearance.declaration);

  const path = { declaration: clearance.declaration, agency: agency ?? 'CUSTOMS' };
  const decide = (what: Deciding['what']) => setDeciding({ what, seen: shown });
  const start = () =>
    void tell({
      ...commandFor('post', '/api/v1/clearances/{declaration}/checks/{agency}/start', { path }),
      said: { key: 'vehicle.saidStart', about: plate },
    });
  const lift = () =>
    void tell({
      ...commandFor('post', '/api/v1/clearances/{declaration}/checks/{agency}/lift', { path }),
      said: { key: 'vehicle.saidLift', about: plate },
    });
  const when = (allowed: boolean, act: () => void) => (allowed ? act : () => undefined);
  useHotkeys([
    ['p', when(free, () => decide('pass'))],
    ['h', when(free, () => decide('hold'))],
    ['f', when(free, () => decide('fail'))],
    ['s', when(free && check?.status === 'WAITING', start)],
  ]);
  useHotkeys([['Escape', () => setDeciding(undefined)]], []);
  if (!check || !agency) return null;
  const seen = etagOf(deciding?.seen ?? shown);
  const form = { path, seen, plate, agency, leave: () => setDeciding(undefined) };
  const changed = free && deciding !== undefined && changedSince(deciding.seen, shown);
  return (
    <div className="decide" data-deciding={deciding?.what}>
      <div role="status" className="also-deciding">
        {others.length > 0 && (
          <Status hue="held" icon="colleague">
            {t('vehicle.alsoDeciding', { who: others.join(', '), count: others.length })}
          </Status>
        )}
      </div>
      {refused && (
        <ProblemSaid problem={refused.problem ?? {}}>
          <Button size="sm" variant="default" onClick={() => void forget(refused.id)}>
            {t('outbox.forget')}
          </Button>
        </ProblemSaid>
      )}
      {waits && (
        <Status hue="waiting" icon="clock">
          {t('vehicle.waits')}
        </Status>
      )}
      {!free && !waits && (
        <div className="row">
          <Status {...(CHECK_LOOK[check.status] ?? { hue: 'plain', icon: 'none' })}>
            {t('vehicle.notNow', { status: t(gateKeys.check(check.status)) })}
          </Status>
          {check.status === 'ON_HOLD' && (
            <Button variant="default" onClick={lift}>
              {t('vehicle.lift')}
            </Button>
          )}
          <Undo path={path} plate={plate} />
        </div>
      )}
      {free && deciding === undefined && (
        <div className="row">
          <Button onClick={() => decide('pass')} rightSection={<kbd>p</kbd>}>
            {t('vehicle.pass')}
          </Button>
          <Button variant="default" onClick={() => decide('hold')} rightSection={<kbd>h</kbd>}>
            {t('vehicle.hold')}
          </Button>
          <Button variant="default" onClick={() => decide('fail')} rightSection={<kbd>f</kbd>}>
            {t('vehicle.fail')}
          </Button>
          {check.status === 'WAITING' && (
            <Button variant="default" onClick={start} rightSection={<kbd>s</kbd>}>
              {t('vehicle.start')}
            </Button>
          )}
        </div>
      )}
      {changed && (
        <div className="row" role="alert">
          <Status hue="held" icon="warning">
            {t('vehicle.changedMeanwhile')}
          </Status>
          <Button size="sm" variant="default" onClick={() => decide(deciding.what)}>
            {t('vehicle.lookedAgain')}
          </Button>
        </div>
      )}
      {free && deciding?.what === 'pass' && <PassForm {...form} />}
      {free && deciding?.what === 'hold' && <HoldForm {...form} />}
      {free && deciding?.what === 'fail' && <FailForm {...form} />}
    </div>
  );
}
