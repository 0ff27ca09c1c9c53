import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../shared/api/client.js';
import { Unreachable } from '../../../shared/api/problem.js';
import { foundHere } from './found-here.js';
import { allProcedures, foundProcedures } from './queries.js';
import type { ProceduresSearch } from './search.js';

/** What the words find: by the server, which forgives typing errors; without a line in the names that this device keeps. */
export function useFound(search: ProceduresSearch) {
  const asked = useQuery(foundProcedures(search));
  const kept = useQuery(allProcedures);
  const away = asked.failureReason instanceof Unreachable;
  const here: Schemas['FoundProceduresView'] | undefined =
    away && kept.data ? { items: [...foundHere(kept.data, search)], guessed: false } : undefined;
  const told = asked.data && !asked.isPlaceholderData ? asked.data : (here ?? asked.data);
  return { asked, found: told, keptOnly: here !== undefined && told === here };
}
