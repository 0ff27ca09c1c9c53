import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QrCode } from '../../../shared/look/qr-code.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { money } from '../fees/money.js';
import { transferOf, type Dossier } from './queries.js';

/** What is to be paid, what was, and the code by which every bank's app of the country pays it. */
export function FeeOfDossier({ dossier: { id, fee, feeDue, endedAt, exemption } }: { readonly dossier: Dossier }) {
  const { t, language } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <section className="panel">
      <h3>{t('dossier.fee')}</h3>
      {feeDue > 0 ? (
        <Status hue="held" icon="warning">
          {t('dossier.feeDue', { amount: money(feeDue, language) })}
        </Status>
      ) : (
        <Status hue={fee.paidAt === undefined ? 'plain' : 'open'} icon={fee.paidAt === undefined ? 'none' : 'done'}>
          {fee.paidAt === undefined
            ? t('dossier.feeNone')
            : [
                t('dossier.feePaid', { amount: money(fee.dong, language) }),
                fee.means && t(fee.means === 'CASH' ? 'dossier.cash' : 'dossier.transfer'),
              ]
                .filter(Boolean)
                .join(' · ')}
        </Status>
      )}
      {exemption && (
        <p>
          {exemption.decided
            ? t(`dossierStep.${exemption.decided === 'GRANTED' ? 'GRANT_EXEMPTION' : 'REFUSE_EXEMPTION'}`)
            : t('dossier.claimed')}
          {` · ${money(exemption.dong, language)}`}
          {exemption.words && ` · ${exemption.words[language]}`}
        </p>
      )}
      {feeDue > 0 && endedAt === undefined && (
        <Button variant="default" size="sm" className="to-left" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t('dossier.showQr')}
        </Button>
      )}
      {shown && feeDue > 0 && <Transfer id={id} dong={feeDue} />}
    </section>
  );
}

function Transfer({ id, dong }: { readonly id: string; readonly dong: number }) {
  const { t, language } = useWords();
  const told = useQuery(transferOf(id, dong));
  return (
    <>
      {told.isPending && <Skeleton height={200} />}
      {told.isLoadingError && <ErrorSaid error={told.error} />}
      {told.data && (
        <div className="row">
          <QrCode text={told.data.vietQr} label={t('dossier.qr', { amount: money(dong, language) })} />
          <span className="figures">{told.data.reference}</span>
        </div>
      )}
    </>
  );
}
