import type { DefaultEventsMap, Socket } from 'socket.io';
import type { Principal } from '../domain/roles.js';

/** A connection of the live channel; whose it is stands in its data once it was let in. A guest is nobody in particular. */
export type LiveSocket = Socket<
  DefaultEventsMap,
  DefaultEventsMap,
  DefaultEventsMap,
  { by?: Principal; guest?: true; /** Of a guest: whose line it is. */ host?: string }
>;
