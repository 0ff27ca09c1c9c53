import mergePatch from 'json-merge-patch';
import type { Socket } from 'socket.io-client';
import type { PublicStatus, PublicStatusAnswer } from './answers.js';
import type { Alive, TopicChange, WatchAnswer } from '../../../src/shared/live/live-messages.js';
import { sampled, type BoardClock } from '../../shared/time/board-clock.js';
import { answerOf } from './api.js';

const TOPIC = 'public-status';
const KEPT = 'gate-public-status';
/** Asked so often while the live channel is not there; with some chance in it, so that not all ask at once. */
const POLL_MS = 15_000;
const POLL_MOST_MS = 60_000;
/** `alive` comes every ten seconds; a connection that is silent for so long is dead. */
const SILENCE_MS = 25_000;
const KEEP_EVERY_MS = 30_000;

/** What the page knows, how old it is and how it comes. Times of `performance.now()`. */
export interface Known {
  readonly status?: PublicStatus;
  /** What is held was so old at `heldAt`. */
  readonly ageMs: number;
  readonly heldAt: number;
  readonly clock?: BoardClock;
  readonly way: 'live' | 'polling' | 'none';
}

interface Held {
  readonly epoch: string;
  readonly seq: number;
  readonly status: PublicStatus;
}

/** Keeps the status of the gates: at once by HTTP, then live, and by polling as long as the live channel is not there. */
export class Feed {
  private held: Held | undefined;
  private tag = '';
  private known: Known = { ageMs: 0, heldAt: performance.now(), way: 'none' };
  private socket: Socket | undefined;
  private heardAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  /** Which poll was the last to be asked: what an earlier one brings late is older than what is shown. */
  private asked = 0;
  private keptAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly show: (known: Known) => void) {}

  /** Begins; what was kept on this device shows until somebody answers. */
  begin(): void {
    this.takeKept();
    void this.poll();
    void this.connect();
    setInterval(() => this.lookForSilence(), 5_000);
    addEventListener('online', () => void this.poll());
    document.addEventListener('visibilitychange', () => this.turned());
  }

  private async poll(): Promise<void> {
    clearTimeout(this.timer);
    if (document.hidden || this.known.way === 'live') return;
    const mine = ++this.asked;
    try {
      const response = await answerOf(`/api/v1/${TOPIC}`, {
        headers: this.tag && this.held ? { 'if-none-match': this.tag } : {},
        cache: 'no-store',
      });
      const told = response.status === 200 ? ((await response.json()) as PublicStatusAnswer) : undefined;
      // What came meanwhile, live or by a later poll, perhaps of another server, goes on from where it is.
      if (mine !== this.asked) return;
      this.failures = 0;
      if (told) {
        const { epoch, seq, state } = told;
        this.held = { epoch, seq, status: state };
        this.tag = response.headers.get('etag') ?? '';
      }
      const age = response.headers.get('age');
      const clock = response.headers.get('gate-clock');
      const heldAt = performance.now();
      // The kind of the clock is told by the live channel alone; between two answers it runs like any other.
      const shown = clock === null ? this.known.clock : realClock(clock, heldAt, this.known.clock);
      this.turn({
        way: 'polling',
        ...(age !== null && { ageMs: Number(age) * 1000, heldAt }),
        ...(shown && { clock: shown }),
      });
    } catch {
      if (mine !== this.asked) return;
      this.failures++;
      this.turn({ way: 'none' });
    }
    const wait = Math.min(POLL_MS * 2 ** Math.min(this.failures, 4), POLL_MOST_MS);
    this.timer = setTimeout(() => void this.poll(), wait * (0.8 + Math.random() * 0.4));
  }

  /** Its code comes after the first picture. */
  private async connect(): Promise<void> {
    const { openSocket } = await import('./socket.js').catch(() => ({ openSocket: undefined }));
    if (!openSocket) return;
    const socket = openSocket();
    this.socket = socket;
    socket.on('connect', () => this.watch());
    socket.on('change', (change: TopicChange) => this.take(change));
    socket.on('alive', (alive: Alive) => this.hear(alive));
    socket.on('disconnect', () => this.lost());
    // A server that has guests enough refuses; it is asked again, seldom.
    socket.on('connect_error', () => {
      if (!socket.active) setTimeout(() => socket.connect(), POLL_MOST_MS * (1 + Math.random()));
    });
  }

  private watch(): void {
    this.heardAt = performance.now();
    this.socket?.timeout(10_000).emit('watch', { topic: TOPIC }, (error: Error | null, answer: WatchAnswer) => {
      if (error || !answer.ok || !('snapshot' in answer)) return;
      const { epoch, seq, state } = answer.snapshot;
      // Changes that came while the answer was under way are newer than it.
      if (this.held?.epoch !== epoch || this.held.seq < seq) this.held = { epoch, seq, status: state as PublicStatus };
      clearTimeout(this.timer);
      this.asked++;
      this.turn({ way: 'live' });
    });
  }

  private take({ topic, seq, delta }: TopicChange): void {
    if (topic !== TOPIC || !this.held || seq <= this.held.seq) return;
    if (seq !== this.held.seq + 1) return this.watch();
    const whole = JSON.parse(JSON.stringify(this.held.status)) as PublicStatus;
    this.held = { ...this.held, seq, status: mergePatch.apply(whole, delta) as PublicStatus };
    this.turn({});
  }

  private hear(alive: Alive): void {
    this.heardAt = performance.now();
    const clock = sampled(this.known.clock, alive, this.heardAt);
    this.turn({ clock, ...(this.known.way === 'live' && { ageMs: alive.now - alive.fresh, heldAt: this.heardAt }) });
  }

  private lost(): void {
    if (this.known.way === 'live') this.turn({ way: 'polling' });
    void this.poll();
  }

  private lookForSilence(): void {
    if (!this.socket?.connected || performance.now() - this.heardAt < SILENCE_MS) return;
    this.socket.disconnect().connect();
    this.lost();
  }

  /** A page that nobody looks at asks for nothing. */
  private turned(): void {
    if (document.hidden) this.socket?.disconnect();
    else {
      this.socket?.connect();
      void this.poll();
    }
  }

  private turn(change: Partial<Known>): void {
    this.known = { ...this.known, ...change, ...(this.held && { status: this.held.status }) };
    this.show(this.known);
    this.keep();
  }

  private keep(): void {
    if (!this.held || this.known.way === 'none' || performance.now() - this.keptAt < KEEP_EVERY_MS) return;
    this.keptAt = performance.now();
    try {
      const asOf = Date.now() - this.known.ageMs;
      localStorage.setItem(KEPT, JSON.stringify({ status: this.held.status, asOf }));
    } catch {
      // Private windows of some telephones keep nothing.
    }
  }

  private takeKept(): void {
    try {
      const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null') as { status: PublicStatus; asOf: number } | null;
      if (!kept) return;
      this.held = { epoch: '', seq: 0, status: kept.status };
      this.turn({ ageMs: Math.max(0, Date.now() - kept.asOf), heldAt: performance.now() });
    } catch {
      // What cannot be read is not there.
    }
  }
}

function realClock(clock: string, at: number, before: BoardClock | undefined): BoardClock {
  const shown = Date.parse(clock);
  return before ? { ...before, shown, at } : { shown, at, rate: 1, kind: 'real', training: false, now: Date.now() };
}
