import { queryOptions } from '@tanstack/react-query';
import { answer, api, fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import type { Language } from '../../../shared/words/catalogue.js';
import { afterMine } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';

export type Figures = Schemas['FiguresView'];
export type GateReport = Schemas['GateReportView'];
export type ComparedDay = Schemas['ComparedDayAnswer'];
export type OfficialImport = Schemas['OfficialImportAnswer'];
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

/** The days of a gate of which official figures are known, newest first. */
export const comparedOf = (gate: Gate, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['report-compared', gate, cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/gates/{gate}/comparisons', {
          params: { path: { gate }, query: { limit: 14, ...(cursor && { cursor }), ...afterMine() } },
        }),
      ),
  });

/** A day's numbers beside the official ones; null while none of it are known. */
export const comparedAt = (gate: Gate, day: string) =>
  queryOptions({
    queryKey: ['report-compared-at', gate, day],
    queryFn: async () => {
      const query = { limit: 1, upTo: day, ...afterMine() };
      const [last] = (await answer(api.GET('/api/v1/gates/{gate}/comparisons', { params: { path: { gate }, query } })))
        .items;
      return last?.day === day ? last : null;
    },
  });

/** The report of a day as a table for other programs, as a file. */
export async function csvOf(day: string): Promise<Blob> {
  const response = await fetchInSession(new Request(`/api/v1/reports/daily/${day}/csv`));
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}

/** The report of a day on paper, in the language of whoever asks. */
export async function printedReport(day: string, language: Language): Promise<Blob> {
  const response = await fetchInSession(new Request(`/api/v1/reports/daily/${day}/pdf?language=${language}`));
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}
