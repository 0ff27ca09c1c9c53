import { queryOptions } from '@tanstack/react-query';
import { answer, api, fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import { afterMine } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import { lookedFor, type paymentsSearch, type tripsSearch } from './search.js';

export type Fee = Schemas['FeeAnswer'];
export type FeeQuote = Schemas['FeeQuoteAnswer'];
export type ListedFee = Schemas['ListedFeeAnswer'];
export type BankPayment = Schemas['BankPaymentAnswer'];
export type BankImport = Schemas['BankImportAnswer'];
export type CashSheet = Schemas['CashSheetAnswer'];

const PAGE = 30;
const truth = (text: 'true' | 'false'): boolean => text === 'true';

/** The fees of a gate, one page. */
export const feesOf = (search: ReturnType<typeof tripsSearch>) => {
  const { find, byHand, ...filters } = search;
  const { reference } = lookedFor(find);
  const query = {
    ...filters,
    ...(byHand !== undefined && { byHand: truth(byHand) }),
    ...(reference && { reference }),
    limit: PAGE,
  };
  return queryOptions({
    queryKey: ['fees', query],
    queryFn: () => answer(api.GET('/api/v1/fees', { params: { query: { ...query, ...afterMine() } } })),
    refetchInterval: 10_000,
  });
};

/** Trips of a plate, whether they have an invoice or not. */
export const tripsOf = (plate: string) =>
  queryOptions({
    queryKey: ['fees', 'trips', plate],
    queryFn: () => answer(api.GET('/api/v1/declarations', { params: { query: { plate, limit: 10 } } })),
  });

export const feeOf = (declaration: string) =>
  queryOptions({
    queryKey: ['fee', declaration],
    queryFn: () => answer(api.GET('/api/v1/fees/{declaration}', { params: { path: { declaration } } })),
    refetchInterval: 15_000,
  });

/** The vehicle of a trip, as far as money people see it. */
export const tripOf = (id: string) =>
  queryOptions({
    queryKey: ['fee', id, 'trip'],
    queryFn: () => answer(api.GET('/api/v1/declarations/{id}', { params: { path: { id } } })),
    retry: false,
  });

export const transferOf = (declaration: string, dong: number) =>
  queryOptions({
    queryKey: ['fee', declaration, 'transfer', dong],
    queryFn: () => answer(api.GET('/api/v1/fees/{declaration}/transfer', { params: { path: { declaration } } })),
    retry: false,
  });

export const paymentsOf = (search: ReturnType<typeof paymentsSearch>) => {
  const { open, ...filters } = search;
  const query = {
    ...filters,
    ...(open !== undefined && { open: truth(open) }),
    limit: PAGE,
  };
  return queryOptions({
    queryKey: ['fees', 'payments', query],
    queryFn: () => answer(api.GET('/api/v1/bank-payments', { params: { query: { ...query, ...afterMine() } } })),
    refetchInterval: 5_000,
  });
};

export const sheetOf = (gate: Gate, day: string) =>
  queryOptions({
    queryKey: ['fees', 'sheet', gate, day],
    queryFn: () => answer(api.GET('/api/v1/gates/{gate}/cash-sheets/{day}', { params: { path: { gate, day } } })),
  });

/** What codes of money mean, in three languages. */
export const feeCodes = queryOptions({
  queryKey: ['fee-codes'],
  queryFn: () => answer(api.GET('/api/v1/fees/codes')),
  staleTime: Infinity,
});

/** The sheet on paper, to be signed. */
export async function printedSheet(gate: Gate, day: string): Promise<Blob> {
  const response = await fetchInSession(new Request(`/api/v1/gates/${gate}/cash-sheets/${day}/pdf`));
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}
