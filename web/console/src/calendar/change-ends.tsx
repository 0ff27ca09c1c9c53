import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import type { useSend } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { previewOf, type Change } from './queries.js';
import { Touched } from './touched.js';

interface Props {
  readonly gate: Gate;
  readonly route: string;
  readonly change: Change | undefined;
  /** Nothing is changed because something is still to be filled in; so it is unless told. */
  readonly fillIn?: boolean;
  readonly send: ReturnType<typeof useSend>;
  /** What the button that does it says, and what is said once it is done. */
  readonly does: string;
  readonly did: string;
  readonly leave: () => void;
}

/** The end of each form of the calendar: whom it touches, then the button that makes it so. */
export function ChangeEnds({ gate, route, change, fillIn = true, send, does, did, leave }: Props) {
  const { t } = useWords();
  const looked = useQuery(previewOf({ gate, route }, change)).isSuccess;
  if (send.isSuccess)
    return (
      <div className="row">
        <p className="done-line" role="status">
          {did}
        </p>
        <Button variant="default" onClick={leave}>
          {t('board.done')}
        </Button>
      </div>
    );
  return (
    <>
      {(change ?? fillIn) && <Touched gate={gate} route={route} change={change} />}
      {send.isError && <ErrorSaid error={send.error} />}
      <div className="row">
        <Button type="submit" disabled={!looked || !change} loading={send.isPending}>
          {does}
        </Button>
        <Button variant="default" onClick={leave}>
          {t('board.leave')}
        </Button>
      </div>
    </>
  );
}
