/** The messages of the live channel, in both directions. Sequence numbers are gap-free within a topic and an epoch. */

/** Client → server, event `watch`. With `after`, the changes since then are sent if they are still kept, else a snapshot. */
export interface WatchRequest {
  readonly topic: string;
  readonly after?: { readonly epoch: string; readonly seq: number };
}

/** One step of a topic; `delta` is an RFC 7386 merge patch of the state. Server → client, event `change`. */
export interface TopicChange {
  readonly topic: string;
  readonly seq: number;
  readonly delta: object;
}

/** Where a topic stands, whole. */
export interface TopicSnapshot {
  readonly topic: string;
  readonly epoch: string;
  readonly seq: number;
  readonly state: object;
}

/** Acknowledgement of `watch`: a snapshot, or the changes after the position given. */
export type WatchAnswer =
  | { readonly ok: true; readonly snapshot: TopicSnapshot }
  | { readonly ok: true; readonly resumed: readonly TopicChange[]; readonly epoch: string }
  | Refused;

/**
 * Client → server, event `present`: whoever sends it is at this thing, and said so again at least every minute. One thing a
 * connection: another one takes its place, `absent` ends it, and so does the end of the connection.
 */
export interface PresentRequest {
  readonly topic: string;
  readonly at: string;
}

/** Acknowledgement of `present` and `absent`. */
export type PresentAnswer = { readonly ok: true } | Refused;

/** The same codes and words as the problem details of HTTP. */
interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly title: string;
}

/** Server → client, event `closing`: why this connection ends now. After `server-closing` connect again: another server answers. */
export interface Closing {
  readonly code: 'server-closing' | 'sign-in-needed';
}

/**
 * Server → client every second, to guests every ten seconds, event `alive`. `clock` is the product's time; `now` and `fresh` are real time in
 * milliseconds: what is shown was complete at `fresh`, so its age is `now - fresh`, whatever the television's clock says.
 */
export interface Alive {
  /** An instance for training. */
  readonly training: boolean;
  readonly clock: string;
  readonly clockKind: 'real' | 'scaled' | 'stepped';
  readonly now: number;
  readonly fresh: number;
  readonly epoch: string;
}
