import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { scansOf } from './queries.js';

const DAYS = 30;

/** How often the plate was scanned on the last days on which it was. */
export function ScansOfPlace({ id }: { readonly id: string }) {
  const { t } = useWords();
  const read = useQuery(scansOf(id));
  return (
    <section className="panel stack" aria-labelledby="scans">
      <h2 id="scans">{t('plates.scansOf')}</h2>
      <p className="muted">{t('plates.scansNobody')}</p>
      {read.isLoadingError && <ErrorSaid error={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Skeleton height={120} />}
      {read.data?.items.length === 0 && <p>{t('plates.scansNone')}</p>}
      {read.data && read.data.items.length > 0 && (
        <>
          <p>
            <b>{t('plates.scans', { count: read.data.total })}</b>
          </p>
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">{t('plates.day')}</th>
                <th scope="col">{t('plates.count')}</th>
              </tr>
            </thead>
            <tbody>
              {read.data.items.slice(0, DAYS).map(({ day, scans }) => (
                <tr key={day}>
                  <th scope="row" className="figures">
                    {day.split('-').toReversed().join('-')}
                  </th>
                  <td className="figures">{scans}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
