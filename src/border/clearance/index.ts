export type { CheckStatus, ClearanceEvent, ClearanceStatus, ReportedFact } from './domain/clearance-events.js';
