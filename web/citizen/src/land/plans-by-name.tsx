import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TextFilter } from '../../../shared/lists/filters.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { foundZones } from './queries.js';
import { Zones } from './said.js';

interface Props {
  readonly plan: string | undefined;
  readonly look: (plan: string | undefined) => void;
}

/** What is planned, for who knows a plan by its name or its decision and no place. */
export function PlansByName({ plan, look }: Props) {
  const { t } = useWords();
  return (
    <section className="panel stack" aria-labelledby="by-plan">
      <h2 id="by-plan">{t('land.byPlan')}</h2>
      <TextFilter label={t('land.plan')} value={plan} onChange={look} />
      {plan && <Found text={plan} />}
    </section>
  );
}

function Found({ text }: { readonly text: string }) {
  const { t } = useWords();
  const asked = useQuery(foundZones(text));
  if (asked.isPending) return <Skeleton height={120} />;
  if (asked.isLoadingError) return <ErrorSaid error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return null;
  if (asked.data.items.length === 0) return <p className="muted">{t('land.noPlans')}</p>;
  return (
    <>
      <Zones zones={asked.data.items} />
      {asked.data.next && <p className="muted">{t('land.plansMore')}</p>}
    </>
  );
}
