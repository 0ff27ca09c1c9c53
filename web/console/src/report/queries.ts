import { queryOptions } from '@tanstack/react-query';
import { answer, api, fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import type { Gate } from '../lanes/queries.js';

export type Figures = Schemas['FiguresView'];
export type GateReport = Schemas['GateReportView'];
export type Hour = Schemas['HourFiguresAnswer'];

const EVERY_MS = 20_000;
const DAYS = 28;

export const reportOf = (day: string) =>
  queryOptions({
    queryKey: ['report', day],
    queryFn: () => answer(api.GET('/api/v1/reports/daily/{day}', { params: { path: { day } } })),
    refetchInterval: EVERY_MS,
  });

export const hoursOf = (day: string) =>
  queryOptions({
    queryKey: ['report-hours', day],
    queryFn: () => answer(api.GET('/api/v1/reports/daily/{day}/hours', { params: { path: { day } } })),
    refetchInterval: EVERY_MS,
  });

/** The last weeks as they were issued, oldest first, added up where more than one gate is asked for. */
export const trendOf = (gate: Gate | undefined) =>
  queryOptions({
    queryKey: ['report-trend', gate],
    queryFn: async () => {
      const limit = gate ? DAYS : DAYS * 4;
      const query = { limit, ...(gate && { gate }) };
      const { items } = await answer(api.GET('/api/v1/daily-figures', { params: { query } }));
      const days = new Map<string, { day: string; exports: number; imports: number }>();
      for (const { day, ...figures } of items) {
        const known = days.get(day) ?? { day, exports: 0, imports: 0 };
        days.set(day, {
          day,
          exports: known.exports + figures.exportFruit + figures.exportOther,
          imports: known.imports + figures.importGoods + figures.importNewVehicles,
        });
      }
      return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
    },
    staleTime: 60_000,
  });

export const comparedOf = (gate: Gate) =>
  queryOptions({
    queryKey: ['report-compared', gate],
    queryFn: () =>
      answer(api.GET('/api/v1/gates/{gate}/comparisons', { params: { path: { gate }, query: { limit: 14 } } })),
  });

/** The report of a day as a table for other programs, as a file. */
export async function csvOf(day: string): Promise<Blob> {
  const response = await fetchInSession(new Request(`/api/v1/reports/daily/${day}/csv`));
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}
