import { Button, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft';
import { ErrorSaid, Empty } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import type { WorklistItem } from '../worklist/queries.js';
import { Checks } from './checks.js';
import { DecideBar } from './decide-bar.js';
import { Load } from './load.js';
import { clearanceOf, declarationOf } from './queries.js';
import { shownOf } from './seen.js';
import { Timeline } from './timeline.js';
import { VehicleHead } from './vehicle-head.js';
import './vehicle.css';

interface Props {
  readonly declaration: string | undefined;
  /** Its line in the list, while it is there. */
  readonly item: WorklistItem | undefined;
  /** Back to the list, where both do not stand side by side. */
  readonly back: () => void;
}

/** The vehicle beside the list: what decides first, then the checks, then what happened. */
export function VehiclePanel({ declaration, item, back }: Props) {
  const { t } = useWords();
  if (declaration === undefined)
    return (
      <section className="vehicle">
        <Empty title={t('vehicle.choose')} todo={t('vehicle.chooseTodo')} />
      </section>
    );
  return <Chosen declaration={declaration} item={item} back={back} />;
}

function Chosen({ declaration, item, back }: Props & { readonly declaration: string }) {
  const { t } = useWords();
  const clearance = useQuery(clearanceOf(declaration));
  const declared = useQuery(declarationOf(declaration));
  // The load, and what was corrected of it, are read again once a correction has reached the checks.
  const client = useQueryClient();
  const reached = clearance.data?.revision;
  const behind = reached !== undefined && declared.data !== undefined && declared.data.revision < reached;
  useEffect(() => {
    if (behind) void client.invalidateQueries({ queryKey: ['declaration', declaration] });
  }, [client, declaration, behind, reached]);
  const broken = [clearance, declared].find(({ isLoadingError }) => isLoadingError);
  return (
    <section className="vehicle">
      <Button
        variant="subtle"
        size="sm"
        className="back"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
        onClick={back}
      >
        {t('vehicle.back')}
      </Button>
      <VehicleHead declaration={declaration} declared={declared.data} clearance={clearance.data} plate={item?.plate} />
      {broken && <ErrorSaid error={broken.error} retry={() => void broken.refetch()} />}
      {clearance.data && !declared.isPending && (
        <DecideBar
          clearance={clearance.data}
          shown={shownOf(clearance.data, declared.data)}
          plate={item?.plate ?? declared.data?.plate ?? ''}
        />
      )}
      {declared.isPending ? (
        <Skeleton height={220} />
      ) : (
        declared.data && <Load declared={declared.data} found={clearance.data?.found ?? []} />
      )}
      {clearance.data && <Checks clearance={clearance.data} />}
      <Timeline declaration={declaration} />
    </section>
  );
}
