import type { StreamOf } from '../../shared/event-store/types.js';
import type { AgencyModeEvent } from './domain/agency-mode-events.js';
import { AGENCY_MODES_STREAM, agencyModesFold, type AgencyModes } from './domain/agency-modes.js';

/** How every agency works at every gate, folded beside whatever is decided by it. */
export function agencyModes(): StreamOf<AgencyModes, AgencyModeEvent> {
  return { stream: AGENCY_MODES_STREAM, fold: agencyModesFold };
}
