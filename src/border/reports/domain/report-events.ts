import type { Gate } from '../../../shared/domain/place.js';
import type { Difference, GateFigures } from './daily-report.js';

/** Trucks that wait outside the gate and are not yet registered, counted by eye. Stream `roadside-<GATE>-<yyyy-mm-dd>`. */
export type RoadsideEvent = {
  type: 'RoadsideCounted';
  data: { gate: Gate; place: string; at: string; fruit: number; other: number };
};

/**
 * A version of a gate's daily report. Stream `report-<GATE>-<yyyy-mm-dd>`. The first is issued after the day ends; a fact
 * that is learned later makes the next, with its differences.
 */
export type ReportEvent = {
  type: 'DailyReportIssued';
  data: {
    gate: Gate;
    day: string;
    version: number;
    /** Position of the log that it was made on. */
    asOf: number;
    at: string;
    figures: GateFigures;
    differences: readonly Difference[];
  };
};

export const REPORT_EVENTS = ['RoadsideCounted', 'DailyReportIssued', 'OfficialFiguresEntered'] as const;
