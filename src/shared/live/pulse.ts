import { Injectable, Logger } from '@nestjs/common';
import type { Server } from 'socket.io';
import { Config } from '../config/config.js';
import { Clock } from '../clock/clock.js';
import { EventStore } from '../event-store/types.js';
import { Freshness } from './freshness.js';
import type { Alive } from './live-messages.js';
import type { LiveSocket } from './live-socket.js';

const EVERY_MS = 1_000;
/** All sockets at once would hold up a change for as long as a broadcast takes; a group is told in a moment. */
const GROUPS = 20;
/** Guests sit on cheap telephones and ask for less. */
const GUESTS_EVERY = 10;
const GUESTS = 'alive guests';

/** Tells every socket once a second how old the data is, one group of sockets after the other. */
@Injectable()
export class Pulse {
  private readonly log = new Logger('live');
  private timer: NodeJS.Timeout | undefined;
  private joined = 0;
  private turn = 0;
  private rounds = 0;
  private epoch = '';

  constructor(
    private readonly freshness: Freshness,
    private readonly clock: Clock,
    private readonly store: EventStore,
    private readonly config: Config,
  ) {}

  start(server: Server): void {
    this.timer = setInterval(() => {
      if (this.turn === 0) {
        void this.look();
        if (this.rounds++ % GUESTS_EVERY === 0) server.to(GUESTS).emit('alive', this.alive());
      }
      const room = groupRoom(this.turn);
      if (server.sockets.adapter.rooms.has(room)) server.to(room).emit('alive', this.alive());
      this.turn = (this.turn + 1) % GROUPS;
    }, EVERY_MS / GROUPS);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Tells a new socket at once, and from now on with its group: a guest every ten seconds. */
  async join(socket: LiveSocket): Promise<void> {
    socket.emit('alive', this.alive());
    await socket.join(socket.data.guest ? GUESTS : groupRoom(this.joined++ % GROUPS));
  }

  private async look(): Promise<void> {
    try {
      await this.freshness.look();
      this.epoch = (await this.store.head()).epoch;
    } catch (error) {
      this.log.warn(`The age of the live data is unknown: ${String(error)}`);
    }
  }

  private alive(): Alive {
    const { kind } = this.clock;
    return {
      training: this.config.training,
      clock: this.clock.now().toISOString(),
      clockKind: kind,
      now: Date.now(),
      fresh: this.freshness.since,
      epoch: this.epoch,
    };
  }
}

/** No topic is called so: clients cannot ask for it. */
function groupRoom(group: number): string {
  return `alive ${group}`;
}
