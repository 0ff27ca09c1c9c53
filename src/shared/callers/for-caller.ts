import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import { CALLER_CHANNELS, KNOWN_BY, type Caller, type CallerDeed } from '../domain/caller.js';

export const CALLER_DEED = 'caller-deed';
export const CHANNEL_HEADER = 'caller-channel';
export const KNOWN_BY_HEADER = 'caller-known-by';
/** Codes that come with {@link ForCaller}; `openapi.ts` adds them to the route's. */
export const CALLER_EXTENSION = 'x-caller-codes';

declare module 'fastify' {
  interface FastifyRequest {
    /** For whom a clerk acts. */
    caller?: Caller;
  }
}

/** A clerk may do this for a firm or driver at the counter or on the telephone, and says how he knows who asks. */
export const ForCaller = (deed: CallerDeed) =>
  applyDecorators(
    SetMetadata(CALLER_DEED, deed),
    ApiHeader({
      name: 'Caller-Channel',
      required: false,
      description: 'A clerk says where he was asked.',
      schema: { type: 'string', enum: [...CALLER_CHANNELS] },
    }),
    ApiHeader({
      name: 'Caller-Known-By',
      required: false,
      description: 'And how he knows who asks; what that is good for is the setting `caller-rules`.',
      schema: { type: 'string', enum: [...KNOWN_BY] },
    }),
    ApiExtension(CALLER_EXTENSION, ['caller-not-identified', 'caller-known-too-little']),
  );
