import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { useSend, type Order } from '../board/send.js';

interface Props {
  readonly title: string;
  readonly does: string;
  /** What the team stands at now. */
  readonly revision: number;
  readonly whole: boolean;
  /** `seen`: the revision that its sender looked at, as `If-Match` says it. */
  readonly order: (seen: string) => Order;
  readonly done?: () => void;
  readonly leave: () => void;
  readonly children?: ReactNode;
}

/** One act on a team: refused when somebody else was at it since it was opened, until its sender has looked again. */
export function DeedForm({ title, does, revision, whole, order, done, leave, children }: Props) {
  const { t } = useWords();
  const client = useQueryClient();
  const [seen, setSeen] = useState(revision);
  const send = useSend(() => {
    done?.();
    leave();
  });
  const changed = seen !== revision;
  return (
    <form
      className="panel stack"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        // What stands there now is read whatever becomes of it.
        if (whole) send.mutate(order(`"${seen}"`), { onError: () => void client.invalidateQueries() });
      }}
    >
      <h3>{title}</h3>
      {children}
      {send.isError && <ErrorSaid error={send.error} />}
      {changed && !send.isPending && (
        <div className="row" role="alert">
          <Status hue="held" icon="warning">
            {t('office.changedMeanwhile')}
          </Status>
          <Button
            size="sm"
            variant="default"
            onClick={() => {
              setSeen(revision);
              send.reset();
            }}
          >
            {t('vehicle.lookedAgain')}
          </Button>
        </div>
      )}
      <div className="row">
        <Button type="submit" disabled={!whole || changed} loading={send.isPending}>
          {does}
        </Button>
        <Button variant="default" onClick={leave}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
