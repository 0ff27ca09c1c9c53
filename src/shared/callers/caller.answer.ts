import { ApiProperty } from '@nestjs/swagger';
import { CALLER_CHANNELS, KNOWN_BY, type Caller, type CallerChannel, type KnownBy } from '../domain/caller.js';

/** For whom a clerk acted. */
export class CallerAnswer implements Caller {
  @ApiProperty({ enum: CALLER_CHANNELS }) readonly channel: CallerChannel;
  @ApiProperty({ enum: KNOWN_BY, description: 'How the clerk knew who asked.' }) readonly knownBy: KnownBy;
}
