import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.js';
import { useWords } from '../app/words.js';

const HOUR_MS = 3_600_000;
const names = queryOptions({
  queryKey: ['fee-rule-names'],
  queryFn: async () => (await answer(api.GET('/api/v1/fee-rule-names'))).rules,
  // A tariff changes some times a year.
  staleTime: HOUR_MS,
});

/** Says a rule or factor of the tariff as people call it; by its id where the tariff gives it no name. */
export function useRules(): (rule: string) => string {
  const { t, language } = useWords();
  const rules = useQuery(names).data ?? [];
  return (rule) => {
    if (rule === 'BY_HAND') return t('fees.byCashier');
    return rules.find((each) => each.rule === rule)?.name[language] ?? rule;
  };
}
