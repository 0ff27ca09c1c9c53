export { ClearanceModule } from './clearance.module.js';
export { clearanceOf } from './clearance-of.js';
export { CHECK_STATUSES } from './domain/clearance-events.js';
export type { CheckStatus, ClearanceEvent, ClearanceStatus, ReportedFact } from './domain/clearance-events.js';
export { openChecks } from './domain/clearance.js';
export type { ClearanceView } from './domain/clearance.js';
export { ClearanceById } from './clearance-by-id/clearance-by-id.query.js';
