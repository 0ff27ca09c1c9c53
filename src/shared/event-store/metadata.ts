import type { CommandContext, Metadata } from './types.js';

/** What the log keeps of a command's circumstances. */
export function metadataOf(context: CommandContext): Metadata {
  const { by, onBehalfOf, caller, channel, gate, correlationId, causationId } = context;
  return {
    actor: by.id,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    channel,
    ...(caller !== undefined && { caller }),
    ...(gate !== undefined && { gate }),
    correlationId,
    ...(causationId !== undefined && { causationId }),
  };
}

/** The same command, if a clerk sends it for somebody, on behalf of the firm that the thing is of. */
export function onBehalfOf(context: CommandContext, firm: string): CommandContext {
  return context.caller ? { ...context, onBehalfOf: firm } : context;
}
