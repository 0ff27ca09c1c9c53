import { Button, Skeleton } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import IconCopy from '@tabler/icons-react/icons/IconCopy';
import IconPrinter from '@tabler/icons-react/icons/IconPrinter';
import { useState } from 'react';
import { gateTime } from '../../../shared/live/live.js';
import { QrCode } from '../../../shared/look/qr-code.js';
import { Empty, ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { declarationOf, passOf, ticketSeen } from '../ticket/queries.js';
import { passesOf, type passesSearch } from './search.js';
import './passes.css';

/** The passes of many tickets: on paper, one for each driver, or their links to send. */
export function PassesPage() {
  const { t } = useWords();
  const search: ReturnType<typeof passesSearch> = useSearch({ from: '/passes' });
  const ids = passesOf(search);
  const passes = useQueries({ queries: ids.map((id) => ({ ...passOf(id), retry: false })) });
  const declarations = useQueries({ queries: ids.map((id) => declarationOf(id)) });
  const [copied, setCopied] = useState(false);
  const links = passes.flatMap(({ data: pass }, n) =>
    pass && !pass.endedAt
      ? [[declarations[n]?.data?.plate, pass.code, new URL(pass.link, location.origin).href].filter(Boolean).join(' ')]
      : [],
  );
  const copy = async () => {
    await navigator.clipboard.writeText(links.join('\n'));
    setCopied(true);
  };
  const loading = [...passes, ...declarations].some(({ isPending }) => isPending);
  return (
    <div className="page stack passes">
      <Link to="/tickets" className="back">
        ← {t('seen.back')}
      </Link>
      <h1>{t('many.passesTitle')}</h1>
      {ids.length === 0 ? (
        <Empty title={t('many.nothingChosen')} todo={t('many.nothingChosenTodo')} />
      ) : (
        <div className="row">
          <Button
            leftSection={<IconPrinter size={18} aria-hidden />}
            disabled={loading || links.length === 0}
            onClick={() => window.print()}
          >
            {t('many.print')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconCopy size={18} aria-hidden />}
            disabled={loading || links.length === 0}
            onClick={() => void copy()}
          >
            {t(copied ? 'many.linksCopied' : 'many.copyLinks', { count: links.length })}
          </Button>
        </div>
      )}
      <ul className="sheets">
        {ids.map((id) => (
          <Sheet key={id} id={id} />
        ))}
      </ul>
    </div>
  );
}

/** One pass, to be cut off and given to its driver. */
function Sheet({ id }: { readonly id: string }) {
  const { t, language } = useWords();
  const pass = useQuery({ ...passOf(id), retry: false });
  const plate = useQuery(declarationOf(id)).data?.plate;
  const hour = useQuery({ ...ticketSeen(id), retry: false }).data?.hour;
  const shown = (at: string) => moment(Date.parse(at), gateTime(), language);
  return (
    <li className="panel sheet">
      {plate && <h2 className="figures">{plate}</h2>}
      {pass.isPending && <Skeleton height={240} />}
      {pass.isLoadingError && <ErrorSaid error={pass.error} retry={() => void pass.refetch()} />}
      {pass.data && (
        <>
          <p>
            <b className="figures">{pass.data.code}</b> {hour && <span className="figures">{shown(hour)}</span>}
          </p>
          {pass.data.endedAt ? (
            <p>{t('seen.passEnded')}</p>
          ) : (
            <>
              <QrCode text={pass.data.text} label={t('many.passOf', { code: pass.data.code })} />
              <p className="muted">{t('seen.passUntil', { at: shown(pass.data.validUntil) })}</p>
            </>
          )}
        </>
      )}
    </li>
  );
}
