import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../../shared/api/client.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { sumOf } from '../procedures/fee-said.js';
import { versionsOf } from './queries.js';
import { Held, useDay } from './said.js';

interface Props {
  readonly of: { readonly commune: string; readonly sheet: string; readonly number: string };
  /** The day that is looked at. */
  readonly day: string | undefined;
  /** Those that came with the parcel. */
  readonly first?: Schemas['ParcelVersions'];
}

/** What held of a parcel from when until when; each leads to the parcel as it was then. */
export function ParcelPeriods({ of, day, first }: Props) {
  const { t, language } = useWords();
  const said = useDay();
  const asked = useInfiniteQuery(versionsOf(of, first));
  const versions = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  const isSeen = ({ validFrom, validTo }: (typeof versions)[number]) =>
    day !== undefined && validFrom <= day && (validTo === undefined || day < validTo);
  return (
    <section>
      <h2>{t('land.versions')}</h2>
      {asked.isPending && <Skeleton height={120} />}
      {asked.isError && <ErrorSaid error={asked.error} retry={() => void asked.refetch()} />}
      <ul className="stack">
        {versions.map((version) => (
          <li key={version.validFrom}>
            {version.useName[language]} · {t('land.squareMetres', { area: sumOf(version.area, language) })}
            <Held validFrom={version.validFrom} validTo={version.validTo} />
            {!isSeen(version) && (
              <Link
                to="/land/$commune/$sheet/$number"
                params={of}
                search={{ ...(version.validTo && { day: version.validFrom }) }}
              >
                {t(version.validTo ? 'land.asThen' : 'land.asNow')}
                {/* What each is called is told apart where nobody sees the line. */}
                <span className="unseen"> {said(version.validFrom)}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {asked.hasNextPage && (
        <Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {t('land.earlier')}
        </Button>
      )}
    </section>
  );
}
