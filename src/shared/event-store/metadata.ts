import type { CommandContext, Metadata } from './types.js';

/** What the log keeps of a command's circumstances. */
export function metadataOf(context: CommandContext): Metadata {
  const { by, onBehalfOf, channel, gate, correlationId, causationId } = context;
  return {
    actor: by.id,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    channel,
    ...(gate !== undefined && { gate }),
    correlationId,
    ...(causationId !== undefined && { causationId }),
  };
}
