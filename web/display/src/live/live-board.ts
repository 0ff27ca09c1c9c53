import { io, type Socket } from 'socket.io-client';
import type { Alive, TopicChange, WatchAnswer, WatchRequest } from '../../../../src/shared/live/live-messages.js';
import { sampled, type BoardClock } from '../../../shared/time/board-clock.js';
import type { Held } from '../time/data-age.js';
import { advanced, advancedAll, copyOf, type BoardCopy } from './board-copy.js';
import type { LiveView, Link } from './live-view.js';

const ANSWER_MS = 5_000;
/** `alive` comes every second; a connection that has been silent for so long is dead, whatever TCP thinks. */
const SILENCE_MS = 6_000;
const REFUSED_RETRY_MS = 10_000;
const LINK_OF: Readonly<Record<string, Link>> = { 'not-allowed': 'other-gate', 'not-found': 'no-board' };

/** Keeps one topic over a connection that comes back by itself: resumes where it stood, whole after a gap or a restore. */
export class LiveBoard {
  private readonly socket: Socket;
  private link: Link = 'connecting';
  private copy?: BoardCopy;
  private held?: Held;
  private clock?: BoardClock;
  /** Changes that came while the answer to `watch` was under way; undefined when the copy is complete. */
  private early: TopicChange[] | undefined = [];
  private heardAt = performance.now();
  private asked = 0;

  constructor(
    private readonly topic: string,
    token: string,
    private readonly show: (view: LiveView) => void,
    private readonly connected: () => void,
  ) {
    this.socket = io({
      transports: ['websocket'],
      auth: { token: `Device ${token}` },
      reconnectionDelay: 300,
      reconnectionDelayMax: 3_000,
      timeout: ANSWER_MS,
    });
    this.socket.on('connect', () => {
      this.watch();
      this.connected();
    });
    this.socket.on('alive', (alive: Alive) => this.hear(alive));
    this.socket.on('change', (change: TopicChange) => this.take(change));
    this.socket.on('connect_error', (error) => this.unconnected(error.message));
    this.socket.on('disconnect', (reason) => {
      this.turn('broken');
      if (reason === 'io server disconnect') setTimeout(() => this.socket.connect(), 300);
    });
    setInterval(() => this.lookForSilence(), 1_000);
  }

  private watch(): void {
    this.heardAt = performance.now();
    this.early = [];
    const asked = ++this.asked;
    const after = this.copy && { epoch: this.copy.epoch, seq: this.copy.seq };
    const request: WatchRequest = { topic: this.topic, ...(after && { after }) };
    this.socket.timeout(ANSWER_MS).emit('watch', request, (error: Error | null, answer: WatchAnswer) => {
      if (asked !== this.asked) return;
      if (error) this.again();
      else this.answered(answer);
    });
  }

  private answered(answer: WatchAnswer): void {
    if (!answer.ok) {
      const link = LINK_OF[answer.code];
      if (link) this.forget(link);
      setTimeout(() => this.again(), ANSWER_MS);
      return;
    }
    const early = this.early ?? [];
    const base = 'snapshot' in answer ? copyOf(answer.snapshot) : this.resumed(answer);
    this.copy = base && advancedAll(base, early);
    if (!this.copy) return this.watch();
    this.early = undefined;
    this.turn('live');
  }

  private resumed(answer: Extract<WatchAnswer, { resumed: unknown }>): BoardCopy | undefined {
    return this.copy?.epoch === answer.epoch ? advancedAll(this.copy, answer.resumed) : undefined;
  }

  private take(change: TopicChange): void {
    if (change.topic !== this.topic) return;
    if (this.early) {
      this.early.push(change);
      return;
    }
    const copy = this.copy && advanced(this.copy, change);
    if (!copy) return this.watch();
    this.copy = copy;
    this.turn(this.link);
  }

  private hear(alive: Alive): void {
    this.heardAt = performance.now();
    this.clock = sampled(this.clock, alive, this.heardAt);
    // Its age is that of what is held, so it counts only once the copy is complete.
    if (!this.early && this.copy) {
      if (alive.epoch !== '' && alive.epoch !== this.copy.epoch) return this.watch();
      this.held = { ageMs: alive.now - alive.fresh, heldAt: this.heardAt };
    }
    this.turn(this.link);
  }

  private unconnected(reason: string): void {
    if (reason === 'sign-in-needed') this.forget('refused');
    else this.turn(this.link === 'live' ? 'broken' : this.link);
    // A refusal is not tried again by the client itself; a device may be let in again.
    if (!this.socket.active) setTimeout(() => this.socket.connect(), REFUSED_RETRY_MS);
  }

  private lookForSilence(): void {
    if (this.socket.connected && performance.now() - this.heardAt > SILENCE_MS) this.again();
  }

  private again(): void {
    this.socket.disconnect().connect();
  }

  /** Whoever may not see the board sees nothing of it. */
  private forget(link: Link): void {
    this.copy = undefined;
    this.held = undefined;
    this.turn(link);
  }

  private turn(link: Link): void {
    this.link = link;
    this.show({ link, board: this.copy?.state, held: this.held, clock: this.clock });
  }
}
