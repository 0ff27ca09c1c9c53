import { queryOptions } from '@tanstack/react-query';
import { answer, api, fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import type { Gate } from '../lanes/queries.js';

export type Incident = Schemas['IncidentAnswer'];
export type GatePlaces = Schemas['GateAnswer'];

export const incidentsOf = (gate: Gate, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['incidents', gate, cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/gates/{gate}/incidents', {
          params: { path: { gate }, query: { limit: 20, ...(cursor && { cursor }) } },
        }),
      ),
    refetchInterval: 10_000,
  });

export const placesOf = (gate: Gate) =>
  queryOptions({
    queryKey: ['gate-places', gate],
    queryFn: () => answer(api.GET('/api/v1/gates/{gate}', { params: { path: { gate } } })),
    staleTime: 60_000,
  });

/** What stands in a yard, on paper, as a file to be printed. Every look is logged. */
export async function manifestOf(gate: Gate, yard: string): Promise<Blob> {
  const response = await fetchInSession(
    new Request(`/api/v1/gates/${gate}/yards/${encodeURIComponent(yard)}/manifest/pdf`),
  );
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}
