import { createHash } from 'node:crypto';
import { eventHash, type HashedEvent } from '../../shared/event-store/event-hash.js';

/** A line of a file of evidence that does not hold. Lines count from 1. */
export interface EvidenceFault {
  readonly line: number;
  /** `changed`: not what was written; `gap`: not the successor of the event before it in its stream; `file`: the file itself. */
  readonly what: 'changed' | 'gap' | 'file';
}

export interface EvidenceVerified {
  readonly events: number;
  readonly withheld: number;
  readonly faults: readonly EvidenceFault[];
}

interface Link {
  readonly kind: string;
  readonly stream: string;
  readonly version: number;
  readonly hash: string;
  readonly prev: string | null;
}

/**
 * Proves a file of evidence by itself: each event by its hash over what is shown and the hash before it, each stream by
 * its links, withheld events included, and the whole by the digest of its last line. That the hashes are those of the
 * log is seen by comparing any of them with it.
 */
export function verifyEvidence(text: string): EvidenceVerified {
  const faults: EvidenceFault[] = [];
  const heads = new Map<string, Link>();
  const digest = createHash('sha256');
  const counts = { events: 0, withheld: 0 };
  const lines = text.split('\n').filter((line) => line.length > 0);
  let ended = false;
  for (const [index, each] of lines.entries()) {
    const fault = (what: EvidenceFault['what']) => faults.push({ line: index + 1, what });
    const parsed = parse(each);
    if (!parsed || ended) fault('file');
    else if (parsed.kind === 'end') {
      ended = true;
      const { sha256, events, withheld } = parsed as unknown as { sha256: string; events: number; withheld: number };
      if (sha256 !== digest.digest('hex') || events !== counts.events || withheld !== counts.withheld) fault('file');
      continue;
    } else if (parsed.kind === 'event' || parsed.kind === 'withheld') {
      counts[parsed.kind === 'event' ? 'events' : 'withheld'] += 1;
      if (parsed.kind === 'event' && eventHash(parsed as unknown as HashedEvent, parsed.prev) !== parsed.hash)
        fault('changed');
      const before = heads.get(parsed.stream);
      // Of a sheet of calls only some lines are in it: what does not follow directly cannot be linked.
      if (before && before.version + 1 === parsed.version && before.hash !== parsed.prev) fault('gap');
      heads.set(parsed.stream, parsed);
    }
    if (!ended) digest.update(`${each}\n`);
  }
  if (!ended) faults.push({ line: lines.length, what: 'file' });
  return { ...counts, faults };
}

function parse(line: string): Link | undefined {
  try {
    return JSON.parse(line) as Link;
  } catch {
    return undefined;
  }
}
