import mergePatch from 'json-merge-patch';
import type { Gate } from '../../../shared/domain/place.js';
import type { Announcement, ChangedRow } from '../../../shared/event-store/projection.js';
import { boardTopic } from '../../../shared/live/topics.js';

/** Says what changed of one section of a gate's board, as a merge patch: only the cells that differ. */
export function announceSection<Row extends { gate: Gate }>(section: string, shown: (row: Row) => object) {
  return (changes: readonly ChangedRow<Row>[]): Announcement[] => {
    const patches = new Map<Gate, Record<string, object | null>>();
    for (const { key, before, after } of changes) {
      const gate = (after ?? before)?.gate;
      if (!gate) continue;
      const patch = after ? mergePatch.generate(before ? shown(before) : {}, shown(after)) : null;
      if (patch === undefined) continue;
      patches.set(gate, { ...patches.get(gate), [key]: patch });
    }
    return [...patches].map(([gate, patch]) => ({ topic: boardTopic(gate), delta: { [section]: patch } }));
  };
}
