import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { QrCode } from '../../../shared/look/qr-code.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { money } from './money.js';
import { transferOf } from './queries.js';

/** How what is due is paid by transfer: the code that every bank's app of the country reads. */
export function TransferCode({ declaration, due }: { readonly declaration: string; readonly due: number }) {
  const { t, language } = useWords();
  const told = useQuery(transferOf(declaration, due));
  const { data } = told;
  return (
    <section className="panel stack">
      <h2>{t('fees.transfer')}</h2>
      {told.isPending && <Skeleton height={200} />}
      {told.isLoadingError && <ErrorSaid error={told.error} />}
      {data && (
        <div className="transfer">
          <QrCode text={data.vietQr} label={t('fees.qr', { amount: money(data.dong, language) })} />
          <dl className="facts">
            <div>
              <dt>{t('fees.account')}</dt>
              <dd className="figures">{`${data.bin} · ${data.account}`}</dd>
            </div>
            <div>
              <dt>{t('fees.reference')}</dt>
              <dd className="figures">{data.reference}</dd>
            </div>
            <div>
              <dt>{t('fees.amount')}</dt>
              <dd className="figures">{money(data.dong, language)}</dd>
            </div>
          </dl>
        </div>
      )}
    </section>
  );
}
