import type { components } from '../../../.cache/api/schema.js';

/** What our own API answers, by its document. */
type Answers = components['schemas'];

export type PublicStatus = Answers['PublicStatus'];
export type PublicStatusAnswer = Answers['PublicStatusAnswer'];
export type GateNow = Answers['PublicGateView'];
export type Hours = Answers['PublicHoursView'];
export type Interval = Answers['PublicIntervalView'];
export type WaitNow = Answers['PublicWaitView'];
export type WaitTold = Answers['WaitToldView'];
export type IncidentNow = Answers['PublicIncidentView'];
export type FiguresSoFar = Answers['FiguresSoFarView'];
export type DailyFigures = Answers['DailyFiguresAnswer'];
export type FoundTicket = Answers['FoundTicketAnswer'];
export type GateLanes = Pick<Answers['GateNowAnswer'], 'lanes'>;
export type CheckedSlip = Answers['CheckedSlip'];
export type OpenDataAnswer = Answers['OpenDataAnswer'];
