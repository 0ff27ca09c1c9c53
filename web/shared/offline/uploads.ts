import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { outcomeOf } from './command.js';
import { Rests } from './rests.js';

/** A file on its way, whole in this browser until the server has it. */
export interface Upload {
  readonly id: number;
  /** The `Idempotency-Key`: sent twice, it is taken once. */
  readonly key: string;
  /** Whose it is: nobody else's session sends it. */
  readonly owner: string;
  /** Who used the device then, where its owner does not say; nobody else reads of it. */
  readonly whose?: string;
  /** Address of the route that takes it, with its kind. */
  readonly path: string;
  /** What it is about, to show it there. */
  readonly about: string;
  readonly kind: string;
  readonly name: string;
  readonly blob: Blob;
  readonly state: 'WAITING' | 'REFUSED';
  /** What the server said when it refused, and by which code. */
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
}

export type NewUpload = Pick<Upload, 'path' | 'about' | 'kind' | 'name' | 'blob'>;

interface Kept extends DBSchema {
  uploads: { key: number; value: Upload };
}

/** Who sends: without an owner, or a header, nothing goes. */
export interface Sender {
  readonly owner: () => string | undefined;
  /** Who is here, where that is not the owner. */
  readonly whose?: () => string;
  /** Empty: the route is open to all, and nobody's name goes out with it. */
  readonly authorization: () => Promise<string | undefined>;
  readonly language: () => string;
  /** Keeps what the server answered, before the file itself is let go: a page that closes meanwhile loses neither. */
  readonly keep?: (upload: Upload, answer: unknown) => Promise<void>;
}

const LOOK_MS = 4_000;
/** A line that carries nothing for so long is dead. */
const SILENCE_MS = 60_000;

/** Files are kept first, then sent one after the other; a line that breaks loses none. What was sent is kept no longer. */
export class Uploads {
  private all: readonly Upload[] = [];
  private sent: Readonly<Record<number, number>> = {};
  private readonly watchers = new Set<() => void>();
  private readonly settled = new Set<(upload: Upload) => void>();
  private readonly left = new Set<() => void>();
  private db: Promise<IDBPDatabase<Kept>> | undefined;
  private busy = false;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly rests = new Rests(Date.now);
  private readonly again = () => {
    if (this.rests.mayTry()) void this.sendAll();
  };
  private readonly atOnce = () => void this.sendAll();

  constructor(
    private readonly name: string,
    private readonly sender: Sender,
  ) {}

  /** Begins to send what was kept, and goes on as long as the page is open. */
  async begin(): Promise<void> {
    this.end();
    this.timer = setInterval(this.again, LOOK_MS);
    addEventListener('online', this.atOnce);
    await this.reload();
    await this.sendAll();
  }

  /** Sends no more from here. */
  end(): void {
    clearInterval(this.timer);
    removeEventListener('online', this.atOnce);
  }

  async add(upload: NewUpload): Promise<void> {
    const owner = this.sender.owner();
    if (owner === undefined) return;
    const whose = this.sender.whose?.();
    const kept = {
      ...upload,
      owner,
      ...(whose !== undefined && { whose }),
      key: freshKey(),
      state: 'WAITING',
    } as Upload;
    await (await this.opened()).add('uploads', kept);
    await this.reload();
    void this.sendAll();
  }

  /** Not to be sent, or its refusal was read. */
  async forget(id: number): Promise<void> {
    await (await this.opened()).delete('uploads', id);
    await this.reload();
    for (const watcher of this.left) watcher();
  }

  /** None of his is to be sent any more. */
  async forgetAll(): Promise<void> {
    await this.reload();
    const db = await this.opened();
    await Promise.all(this.all.map(({ id }) => db.delete('uploads', id)));
    await this.reload();
  }

  /** All that is kept here; of whoever sends now. The same list until something changes. */
  list = (): readonly Upload[] => this.all;
  /** The same as it is kept at this moment, whatever another tab did. */
  async read(): Promise<readonly Upload[]> {
    await this.reload();
    return this.all;
  }
  /** By id, how much of each was sent, 0 to 1. */
  progress = (): Readonly<Record<number, number>> => this.sent;

  watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Calls back with each file that the server has taken. */
  onTaken(watcher: (upload: Upload) => void): () => void {
    this.settled.add(watcher);
    return () => this.settled.delete(watcher);
  }

  /** Calls back whenever one was let go. */
  onForgotten(watcher: () => void): void {
    this.left.add(watcher);
  }

  private opened(): Promise<IDBPDatabase<Kept>> {
    this.db ??= openDB<Kept>(this.name, 1, {
      upgrade: (db) => void db.createObjectStore('uploads', { keyPath: 'id', autoIncrement: true }),
    });
    return this.db;
  }

  private async reload(): Promise<void> {
    const owner = this.sender.owner();
    this.all = (await (await this.opened()).getAll('uploads')).filter((each) => each.owner === owner);
    this.tell();
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }

  private async sendAll(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.reload();
      for (let next = this.next(); next && (await this.send(next)); next = this.next());
    } finally {
      this.busy = false;
    }
  }

  private next(): Upload | undefined {
    return this.all.find(({ state }) => state === 'WAITING');
  }

  /** False when it waits on, and with it all behind it. */
  private async send(upload: Upload): Promise<boolean> {
    const authorization = await this.sender.authorization().catch(() => undefined);
    if (authorization === undefined) return false;
    const headers = {
      ...(authorization && { authorization }),
      'accept-language': this.sender.language(),
      'idempotency-key': upload.key,
    };
    const { status, said: answer, problem } = await posted(upload, headers, (part) => this.moved(upload.id, part));
    const outcome = outcomeOf(status, problem?.code);
    this.moved(upload.id, undefined);
    if (outcome === 'LATER' || outcome === 'SIGN_IN') {
      this.rests.failed();
      return false;
    }
    this.rests.answered();
    const db = await this.opened();
    if (outcome === 'SENT') {
      await this.sender.keep?.(upload, answer);
      await db.delete('uploads', upload.id);
    } else {
      const { code, title = '', detail = '' } = problem ?? {};
      await db.put('uploads', { ...upload, state: 'REFUSED', ...(code && { code }), title, detail });
    }
    await this.reload();
    if (outcome === 'SENT') for (const watcher of this.settled) watcher(upload);
    return true;
  }

  private moved(id: number, part: number | undefined): void {
    const { [id]: _, ...others } = this.sent;
    this.sent = part === undefined ? others : { ...others, [id]: part };
    this.tell();
  }
}

interface Said {
  readonly status?: number;
  /** What was answered, a problem or not. */
  readonly said?: unknown;
  readonly problem?: { readonly code?: string; readonly title?: string; readonly detail?: string };
}

/** Only XMLHttpRequest tells how much of a body has gone. */
function posted(upload: Upload, headers: Record<string, string>, moved: (part: number) => void): Promise<Said> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const silent = () => setTimeout(() => request.abort(), SILENCE_MS);
    let timer = silent();
    const end = (said: Said) => {
      clearTimeout(timer);
      resolve(said);
    };
    request.open('POST', upload.path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      clearTimeout(timer);
      timer = silent();
      if (total > 0) moved(loaded / total);
    });
    request.addEventListener('load', () => end({ status: request.status, ...saidIn(request.responseText) }));
    request.addEventListener('error', () => end({}));
    request.addEventListener('abort', () => end({}));
    const form = new FormData();
    form.append('file', upload.blob, upload.name);
    request.send(form);
  });
}

function saidIn(text: string): Pick<Said, 'said' | 'problem'> {
  try {
    const said = JSON.parse(text) as NonNullable<Said['problem']>;
    return { said, problem: said };
  } catch {
    return {};
  }
}

/** Old telephones have no `randomUUID`. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a file picker offers, and what is taken: HEIC has no type in some browsers. */
export const TAKEN_FILES = 'image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf,.heic,.heif';
const NAMES = /\.(?:jpe?g|png|webp|heic|heif|pdf)$/i;

/** Why a file would not be taken, seen before it is sent. */
export function refusalBefore({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>, megabytes: number) {
  if (!TAKEN_FILES.split(',').includes(type) && !(type === '' && NAMES.test(name))) return 'TYPE';
  if (size === 0) return 'EMPTY';
  return size > megabytes * 1_000_000 ? 'SIZE' : undefined;
}
