import { Skeleton } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { gateKeys, type GateT } from '../look/gate-keys.js';
import { ErrorSaid } from '../look/said.js';
import { Status } from '../look/status.js';
import { useSharedWords } from '../words/words.js';

const correctionOf = (id: string, path: string) =>
  queryOptions({
    queryKey: ['declaration', id, 'correction', path],
    queryFn: () =>
      answer(
        api.GET('/api/v1/declarations/{id}/corrections/preview', { params: { path: { id }, query: { path: [path] } } }),
      ),
    retry: false,
    gcTime: 60_000,
  });

const WARNS = { hue: 'held', icon: 'warning' } as const;
const CALM = { hue: 'open', icon: 'done' } as const;

interface Props {
  /** The declaration. */
  readonly id: string;
  readonly path: string;
  readonly t: GateT;
}

/** What a correction of a field reopens, and whether the place in the queue stays; to be read before it is confirmed. */
export function Reopens({ id, path, t: gateT }: Props) {
  const { t } = useSharedWords();
  const preview = useQuery(correctionOf(id, path));
  if (preview.isPending) return <Skeleton height={48} />;
  if (preview.isError) return <ErrorSaid error={preview.error} retry={() => void preview.refetch()} />;
  const { reopens, keepsPlace } = preview.data;
  const agencies = reopens.map((each) => gateT(gateKeys.agency(each))).join(', ');
  return (
    <div className="row">
      <Status {...(reopens.length > 0 ? WARNS : CALM)}>
        {reopens.length > 0 ? t('correction.reopens', { agencies }) : t('correction.reopensNone')}
      </Status>
      <Status {...(keepsPlace ? CALM : WARNS)}>
        {t(keepsPlace ? 'correction.keepsPlace' : 'correction.losesPlace')}
      </Status>
    </div>
  );
}
