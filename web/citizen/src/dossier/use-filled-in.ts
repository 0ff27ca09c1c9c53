import { useState } from 'react';
import { gateTime } from '../../../shared/live/live.js';
import { useDraft } from '../../../shared/offline/draft.js';
import { hanoiDay } from '../../../shared/time/instants.js';
import type { ProcedureDetails } from '../procedures/queries.js';
import { uploads, useOnTheirWay } from '../send/uploads.js';
import { useErrandStore } from '../send/use-errand.js';
import { begunWith, faultsOf, type Draft, type Given } from './draft.js';

/**
 * A dossier as it is filled in: what was typed, the files that are there or on their way, and what is wrong yet. One in which
 * nothing was typed yet begins with what is known of whoever applies; what he emptied since stays empty.
 */
export function useFilledIn(form: string, empty: () => Draft, details: ProcedureDetails, known: Given = {}) {
  const [fresh] = useState(empty);
  const { typed, type: keep, done, read } = useDraft(form, fresh);
  const { draft, kept } = begunWith(known, fresh, typed, read);
  const type = (more: Partial<Draft>) => keep(kept(more));
  const here = useErrandStore().files.filter(({ about }) => about === draft.id);
  const onTheirWay = useOnTheirWay(uploads, draft.id).filter(({ state }) => state === 'WAITING');
  const files = [...here, ...onTheirWay];
  const today = hanoiDay(gateTime());
  const faults = faultsOf(draft, details, { files, onPaper: draft.onPaper }, today);
  return { draft, type, done, files, faults, today };
}
