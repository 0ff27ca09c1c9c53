import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../shared/api/client.js';
import { QrCode } from '../../../shared/look/qr-code.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { useWords } from '../app/words.js';
import { sumOf } from '../procedures/fee-said.js';
import { transferOf, type SeenDossier } from './queries.js';
import './dossier.css';

/** What is still to be paid: a VietQR code, and how without one. */
export function Pay({ dossier: { id, revision, feeDue, endedAt } }: { readonly dossier: SeenDossier }) {
  const isDue = feeDue > 0 && endedAt === undefined;
  return isDue ? <Transfer id={id} revision={revision} dong={feeDue} /> : null;
}

interface Props {
  readonly id: string;
  readonly revision: number;
  readonly dong: number;
}

function Transfer({ id, revision, dong }: Props) {
  const { t, language } = useWords();
  const seen = useQuery(transferOf(id, revision));
  return (
    <section className="pay stack" aria-labelledby="pay">
      <h3 id="pay">{t('dossier.pay', { sum: sumOf(dong, language) })}</h3>
      {seen.isPending && <Skeleton height={260} />}
      {seen.isLoadingError && <ErrorSaid error={seen.error} retry={() => void seen.refetch()} />}
      {seen.data && <ByTransfer transfer={seen.data} />}
      <p className="muted">{t('dossier.payCounter')}</p>
    </section>
  );
}

/** The code that a bank's app reads, and the same for whoever types it. */
export function ByTransfer({ transfer }: { readonly transfer: Schemas['TransferOfDossierAnswer'] }) {
  const { t, language } = useWords();
  const { vietQr, bin, account, reference, dong } = transfer;
  return (
    <>
      <p>{t('dossier.payHow')}</p>
      <QrCode text={vietQr} label={t('dossier.pay', { sum: sumOf(dong, language) })} />
      <p className="figures">{t('dossier.payAccount', { bin, account })}</p>
      <p className="figures">{t('dossier.payText', { text: reference })}</p>
    </>
  );
}
