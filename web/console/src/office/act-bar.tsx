import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useState, type ReactNode } from 'react';
import { ProblemSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useMine } from '../../../shared/offline/outbox-panel.js';
import { forget } from '../../../shared/offline/outbox.js';
import { useWords } from '../app/words.js';
import { useOthersAt, usePresentAt, type Kind } from './people-at.js';

/** Something that may be done now, and the form by which it is done. `seen`: the revision that was looked at. */
export interface Deed {
  readonly kind: string;
  readonly name: string;
  readonly form: (seen: string, leave: () => void) => ReactNode;
}

interface Props {
  readonly of: Kind;
  readonly id: string;
  readonly revision: number;
  readonly deeds: readonly Deed[];
  /** What is said where nothing can be done. */
  readonly nothing: string;
}

/** What is done with the thing that is open: a number or a button, then its form. Kept first and sent at once; who else has it open stands above. */
export function ActBar({ of, id, revision, deeds, nothing }: Props) {
  const { t } = useWords();
  const [doing, setDoing] = useState<{ readonly kind: string; readonly seen: number }>();
  const told = useMine().filter(({ path }) => path.includes(id));
  const waits = told.some(({ state }) => state === 'WAITING');
  const refused = told.filter(({ state }) => state === 'REFUSED').at(-1);
  const deed = deeds.find(({ kind }) => kind === doing?.kind);
  useEffect(() => {
    if (!deed) setDoing(undefined);
  }, [deed]);
  usePresentAt(of, id);
  const others = useOthersAt(of)(id);
  const leave = () => setDoing(undefined);
  const begin = (kind: string) => setDoing({ kind, seen: revision });
  useHotkeys(
    deeds.slice(0, 9).map(({ kind }, at) => [String(at + 1), () => (doing || waits ? undefined : begin(kind))]),
  );
  useHotkeys([['Escape', leave]], []);
  const changed = deed !== undefined && doing !== undefined && doing.seen !== revision;
  return (
    <div className="decide" data-deciding={doing?.kind}>
      <div role="status" className="also-deciding">
        {others.length > 0 && (
          <Status hue="held" icon="colleague">
            {t('office.others', { who: others.join(', '), count: others.length })}
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
      {!waits && deeds.length === 0 && <p className="muted">{nothing}</p>}
      {!waits && !deed && deeds.length > 0 && (
        <div className="row">
          {deeds.map(({ kind, name }, at) => (
            <Button
              key={kind}
              {...(at > 0 && { variant: 'default' })}
              onClick={() => begin(kind)}
              rightSection={at < 9 ? <kbd>{at + 1}</kbd> : undefined}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      {changed && (
        <div className="row" role="alert">
          <Status hue="held" icon="warning">
            {t('office.changedMeanwhile')}
          </Status>
          <Button size="sm" variant="default" onClick={() => begin(deed.kind)}>
            {t('vehicle.lookedAgain')}
          </Button>
        </div>
      )}
      {!waits && deed && doing && deed.form(`"${doing.seen}"`, leave)}
    </div>
  );
}
