import { NOBODY, type Command, type NewCommand } from '../../../shared/offline/command.js';
import { gateTime } from '../../../shared/live/live.js';
import { allCommands } from '../../../shared/offline/kept.js';
import { forget, onSettled, tell, tellAsNobody } from '../../../shared/offline/outbox.js';
import { onSession, onSignOut, sessionNow } from '../../../shared/session/session.js';
import {
  beginStore,
  completeReceipt,
  dropReceiptsFor,
  dropFilesOf,
  dropSending,
  keptErrands,
  keepReceipt,
  keepSending,
  type Receipt,
  type Sending,
  type TakenFile,
} from './store.js';
import { dropHalfTypedOf } from '../team/half-typed.js';
import { photos, uploads, whoIsHere } from './uploads.js';

/** So long the outbox shows what was sent. */
const SHOWN_MS = 12 * 3_600_000;

/** What is being kept at this moment. */
const begun = new Set<string>();

const KINDS: Readonly<Record<string, Receipt['kind']>> = {
  'said.dossier': 'DOSSIER',
  'said.dossierFor': 'DOSSIER_FOR',
  'said.report': 'REPORT',
  'said.complaint': 'COMPLAINT',
};

/** What a member of a digital team tells of others. */
const OF_OTHERS = ['said.visit', 'said.dossierFor'];

/** Takes up what was kept: files on their way, errands that wait for them, codes that came while nobody looked. */
export async function beginSending(): Promise<void> {
  await beginStore();
  for (const kept of [uploads, photos]) {
    kept.onTaken(() => void sendOn());
    kept.onForgotten(() => void sendOn());
  }
  onSettled((command, answer) => void settle(command, answer));
  onSession(() => void uploads.begin().then(sendOn));
  onSession(() => void (sessionNow().state === 'OUT' && leaveNothingOfOthers()));
  onSignOut(dropHalfTypedOf);
  await Promise.all([uploads.begin(), photos.begin()]);
  for (const command of await allCommands())
    if (command.state === 'SENT' && command.answer !== undefined) {
      await settle(command, command.answer);
      if (Date.now() - (command.settledAt ?? 0) > SHOWN_MS) await forget(command.id);
    }
  await sendOn();
}

/** Whoever signs out leaves nothing here of the people whom he visited or acted for, but for what has not gone out yet. */
async function leaveNothingOfOthers(): Promise<void> {
  const told = (await allCommands()).filter(({ state, said }) => state === 'SENT' && OF_OTHERS.includes(said.key));
  // A receipt whose code has come a moment ago waits for nothing any more.
  for (const command of told) if (command.answer !== undefined) await settle(command, command.answer);
  await dropReceiptsFor();
  for (const { id } of told) await forget(id);
}

/**
 * Sends an errand with its files: now, or when the line is back. It is kept before anything else; `asNobody`: no name goes
 * out with it.
 */
export async function send(id: string, command: NewCommand, { asNobody = false } = {}): Promise<void> {
  // A finger that comes down twice sends once.
  if (begun.has(id)) return;
  begun.add(id);
  try {
    await keepAndSend(id, command, asNobody);
  } finally {
    begun.delete(id);
  }
}

async function keepAndSend(id: string, command: NewCommand, asNobody: boolean): Promise<void> {
  const here = whoIsHere() ?? NOBODY;
  const kind = KINDS[command.said.key];
  // On the telephone it is his who sent it, also when the server hears no name.
  if (kind)
    await keepReceipt({ id, person: here, kind, code: '', about: command.said.about, dueAt: '', at: gateTime() });
  await keepSending({ id, person: asNobody ? NOBODY : here, command });
  await sendOn();
}

/**
 * Each errand all of whose files are with the server goes to the outbox, which keeps it until it is answered. Read anew under
 * the lock: another tab of this telephone may have sent it a moment ago.
 */
function sendOn(): Promise<void> {
  return navigator.locks.request('gate-citizen-sending', async () => {
    // What is on its way is read first: a file that comes meanwhile is kept before it leaves there, and is found by the second.
    const waiting = await Promise.all([uploads.read(), photos.read()]);
    const { sendings, files } = await keptErrands();
    const onTheirWay = new Set(waiting.flat().map(({ about }) => about));
    for (const sending of sendings) {
      if (onTheirWay.has(sending.id) || (sending.person !== NOBODY && sending.person !== whoIsHere())) continue;
      const command = whole(sending, files);
      // Its only file was refused and let go: the one supplement that there is is not spent on nothing.
      if (!saysNothing(command)) await (sending.person === NOBODY ? tellAsNobody(command) : tell(command));
      await dropSending(sending.id);
    }
  });
}

function whole({ id, command }: Sending, files: readonly TakenFile[]): NewCommand {
  const handedIn = { files: files.filter(({ about }) => about === id).map(({ file }) => file) };
  // What is sent for somebody else stands beside his consent.
  const { dossier } = (command.body ?? {}) as { dossier?: object };
  const body = dossier ? { ...command.body, dossier: { ...dossier, ...handedIn } } : { ...command.body, ...handedIn };
  return { ...command, keepsAnswer: true, body };
}

function saysNothing({ said, body }: NewCommand): boolean {
  const { note, files } = (body ?? {}) as { note?: string; files?: readonly string[] };
  return said.key === 'said.supplement' && note === undefined && files?.length === 0;
}

/** What was sent has its code, which stays on the telephone for whoever sent it; its files stand in it now. */
async function settle({ said, state }: Command, answer: unknown): Promise<void> {
  if (state !== 'SENT') return;
  const { id, code, dueAt } = (answer ?? {}) as { id?: string; code?: string; dueAt?: string };
  const kind = KINDS[said.key];
  if (id !== undefined && (kind || said.key === 'said.supplement')) await dropFilesOf(id);
  if (!kind || id === undefined || code === undefined) return;
  // The outbox knows the answer for some hours more, and a receipt may have been kept by a page that is gone.
  await completeReceipt(id, { code, dueAt: dueAt ?? '' });
}
