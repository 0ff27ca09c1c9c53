import { Global, Module } from '@nestjs/common';
import { BoardTail } from './board-tail.js';
import { Credentials } from './credentials.js';
import { Freshness } from './freshness.js';
import { GuestSeats } from './guest-seats.js';
import { LiveGateway } from './live.gateway.js';
import { LiveTopics } from './live-topics.js';
import { OpenTopics } from './open-topics.js';
import { Presences } from './presences.js';
import { Pulse } from './pulse.js';
import { Snapshots } from './snapshots.js';

/** The typed live channel; contexts register their topics in `LiveTopics`. */
@Global()
@Module({
  providers: [
    LiveTopics,
    OpenTopics,
    Presences,
    Snapshots,
    BoardTail,
    Freshness,
    Credentials,
    GuestSeats,
    Pulse,
    LiveGateway,
  ],
  exports: [LiveTopics, OpenTopics, Presences, Snapshots],
})
export class LiveModule {}
