import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { useSharedWords } from '../words/words.js';

export const gates = queryOptions({
  queryKey: ['gates'],
  queryFn: async () => (await answer(api.GET('/api/v1/gates'))).items,
  staleTime: 600_000,
});

/** Names places to a reader: a yard by its name in his language; what has none by its code. */
export function usePlaceNames(): (code: string) => string {
  const { language } = useSharedWords();
  const all = useQuery(gates).data ?? [];
  const yards = new Map(all.flatMap((gate) => gate.yards.map(({ yard, name }) => [yard, name[language]] as const)));
  return (code) => yards.get(code) ?? code;
}
