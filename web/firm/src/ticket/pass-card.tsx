import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import IconCopy from '@tabler/icons-react/icons/IconCopy';
import { useState } from 'react';
import { gateTime } from '../../../shared/live/live.js';
import { QrCode } from '../../../shared/look/qr-code.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { passOf } from './queries.js';

/** The pass, and the driver's own link to it. */
export function PassCard({ ticket }: { readonly ticket: string }) {
  const { t, language } = useWords();
  const pass = useQuery(passOf(ticket));
  const [copied, setCopied] = useState(false);
  if (pass.isLoadingError) return <ErrorSaid error={pass.error} retry={() => void pass.refetch()} />;
  if (!pass.data) return <Skeleton height={320} />;
  const { text, link, validUntil, endedAt } = pass.data;
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(link, location.origin).href);
    setCopied(true);
  };
  return (
    <section className="panel stack pass">
      <h2>{t('seen.pass')}</h2>
      {endedAt ? (
        <p>{t('seen.passEnded')}</p>
      ) : (
        <>
          <QrCode text={text} label={t('seen.pass')} />
          <p>{t('seen.passHow')}</p>
          <p className="muted">{t('seen.passUntil', { at: moment(Date.parse(validUntil), gateTime(), language) })}</p>
          <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copy()}>
            {copied ? t('seen.copied') : t('seen.copyLink')}
          </Button>
        </>
      )}
    </section>
  );
}
