import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Pages } from '../../../shared/lists/pages.js';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { historyOf } from './queries.js';
import { pathSaid, plainSaid } from './say-value.js';

interface Props {
  readonly path: { readonly setting: string; readonly scope: string };
  readonly cursor: string | undefined;
  readonly go: (cursor: string | undefined) => void;
}

/** What became of the rule so far, newest first. */
export function History({ path, cursor, go }: Props) {
  const { t, language } = useWords();
  const page = useQuery(historyOf(path, cursor));
  const yesNo = [t('setting.yes'), t('setting.no')] as const;
  const at = (instant: string) => moment(Date.parse(instant), gateTime(), language);
  return (
    <section className="panel stack">
      <h2>{t('setting.history')}</h2>
      {page.isPending && <Skeleton height={72} />}
      {page.data?.items.length === 0 && <p className="muted">{t('setting.noHistory')}</p>}
      <ol className="history">
        {page.data?.items.map(({ change, what, at: when, from, differences = [] }) => (
          <li key={`${change} ${what}`}>
            <b>{t(`changeStatus.${what}`)}</b> <span className="figures">{at(when)}</span>
            {from && <span className="muted"> · {t('setting.since', { at: at(from) })}</span>}
            <ul className="muted">
              {differences.map(({ path: of, before, after }) => (
                <li key={of}>
                  {t('setting.differs', {
                    what: pathSaid(of, language),
                    before: plainSaid(before, language, yesNo),
                    after: plainSaid(after, language, yesNo),
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {page.data && <Pages next={page.data.next} cursor={cursor} stale={page.data.stale} go={go} />}
    </section>
  );
}
