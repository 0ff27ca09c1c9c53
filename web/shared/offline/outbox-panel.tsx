import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconCloudUpload from '@tabler/icons-react/icons/IconCloudUpload';
import { Dialog } from '../look/dialog.js';
import { Empty, ProblemSaid } from '../look/said.js';
import { Status, type Hue } from '../look/status.js';
import { gateTime } from '../live/live.js';
import { useSession } from '../session/session.js';
import { moment } from '../time/instants.js';
import { inLanguage } from '../words/refusal-said.js';
import { useSharedWords } from '../words/words.js';
import { NOBODY, refusedRows, whoseIs, type Command, type CommandRow } from './command.js';
import { FilesOnTheirWay, useKeptFiles, type KeptFiles } from './files-on-their-way.js';
import { forget, useOutbox } from './outbox.js';
import './outbox-panel.css';

const LOOK = {
  WAITING: { hue: 'waiting', icon: 'clock' },
  SENT: { hue: 'open', icon: 'done' },
  REFUSED: { hue: 'closed', icon: 'failed' },
} as const satisfies Record<Command['state'], { hue: Hue; icon: string }>;

interface Props {
  /** Reads a message of the app. */
  readonly say: (key: string) => string;
  readonly files?: KeptFiles;
  /** Those that go out without a name, where a face has them. */
  readonly photos?: KeptFiles;
}

/** What this person did, and the files that he handed in: sent, waiting for the line, refused when it arrived. */
export function OutboxButton({ say, files, photos }: Props) {
  const { t } = useSharedWords();
  const [open, { open: show, close }] = useDisclosure(false);
  const mine = useMine();
  const named = useKeptFiles(files);
  const unnamed = useKeptFiles(photos);
  const uploads = [...named, ...unnamed];
  const waiting = [...mine, ...uploads].filter(({ state }) => state === 'WAITING').length;
  const refused =
    mine.reduce((sum, each) => sum + (each.state === 'REFUSED' ? 1 : refusedRows(each).length), 0) +
    uploads.filter(({ state }) => state === 'REFUSED').length;
  const words = [
    waiting > 0 && t('outbox.waits', { count: waiting }),
    refused > 0 && t('outbox.refused', { count: refused }),
  ].filter(Boolean);
  return (
    <>
      <Button
        variant="default"
        size="sm"
        className="outbox-button"
        data-state={refused > 0 ? 'REFUSED' : waiting > 0 ? 'WAITING' : 'SENT'}
        leftSection={<IconCloudUpload size={18} aria-hidden />}
        onClick={show}
        aria-label={`${t('outbox.title')}: ${words.join(', ') || t('outbox.allSent')}`}
      >
        <span className="wide">{words.join(' · ') || t('outbox.allSent')}</span>
        <span className="narrow figures">{waiting + refused > 0 ? waiting + refused : undefined}</span>
      </Button>
      {open && (
        <Dialog title={t('outbox.title')} close={close} at="side">
          {files && named.length > 0 && <FilesOnTheirWay files={files} uploads={named} close={close} />}
          {photos && unnamed.length > 0 && <FilesOnTheirWay files={photos} uploads={unnamed} close={close} />}
          {(mine.length > 0 || uploads.length === 0) && <Commands commands={mine} say={say} />}
        </Dialog>
      )}
    </>
  );
}

function Commands({ commands, say }: { readonly commands: readonly Command[]; readonly say: (key: string) => string }) {
  const { t, language } = useSharedWords();
  const session = useSession();
  if (commands.length === 0) return <Empty title={t('outbox.empty')} todo={t('outbox.emptyTodo')} />;
  return (
    <ol className="commands">
      {session.state === 'OVER' && <li className="muted">{t('outbox.needsSignIn')}</li>}
      {commands.toReversed().map((command) => (
        <li key={command.id} className="panel">
          <div className="row between">
            <span>
              <b>{say(command.said.key)}</b> <span className="figures">{command.said.about}</span>
            </span>
            <span className="figures muted">{moment(command.doneAt, gateTime(), language)}</span>
          </div>
          {command.state === 'SENT' && command.rows ? (
            <Rows rows={command.rows} dismiss={() => void forget(command.id)} />
          ) : (
            <Status {...LOOK[command.state]}>{t(`outbox.${command.state}`)}</Status>
          )}
          {command.state === 'REFUSED' && (
            <ProblemSaid problem={command.problem ?? {}}>
              <Button size="sm" variant="default" onClick={() => void forget(command.id)}>
                {t('outbox.forget')}
              </Button>
            </ProblemSaid>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Of many that were told at once: those that were refused, with the reason and what to do, until he has read it. */
function Rows({ rows, dismiss }: { readonly rows: readonly CommandRow[]; readonly dismiss: () => void }) {
  const { t, language } = useSharedWords();
  const refused = refusedRows({ rows }).map((row) => ({ ...row, problem: inLanguage(row.problem ?? {}, language) }));
  return (
    <>
      <Status {...LOOK.REFUSED}>
        {t('outbox.partly', { done: rows.length - refused.length, refused: refused.length })}
      </Status>
      <ul className="refused-rows">
        {refused.map(({ name, problem }) => (
          <li key={name}>
            <b className="figures">{name}</b> {problem.title ?? problem.code}
            {problem.detail && <span className="muted"> {problem.detail}</span>}
          </li>
        ))}
      </ul>
      <Button size="sm" variant="default" className="dismiss" onClick={dismiss}>
        {t('outbox.forget')}
      </Button>
    </>
  );
}

/** What the person who is signed in did here, in his name or without one; without a session what was done by nobody known. */
export function useMine(): readonly Command[] {
  const commands = useOutbox();
  const session = useSession();
  const whose = 'me' in session ? session.me.id : NOBODY;
  return commands.filter((each) => whoseIs(each) === whose);
}
