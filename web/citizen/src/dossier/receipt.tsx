import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import { QrCode } from '../../../shared/look/qr-code.js';
import { useWords } from '../app/words.js';
import type { SeenDossier } from './queries.js';
import { SaveButton } from './save-button.js';
import { useState } from 'react';
import './dossier.css';

/** The code of a dossier, large and as QR; on paper for whoever wants it. */
export function Receipt({ dossier: { id, code } }: { readonly dossier: SeenDossier }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <section className="receipt panel" aria-label={t('dossier.code')}>
      <div className="stack grows">
        <p className="big-code figures">{code}</p>
        <p className="muted small">{t('dossier.codeWhy')}</p>
        <div className="row no-print">
          <SaveButton address={`/api/v1/dossiers/${id}/receipt`} name={`${code}.pdf`} icon={<IconDownload size={18} />}>
            {t('dossier.receipt')}
          </SaveButton>
          <Button variant="subtle" onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}>
            {t('citizen.copy')} {copied && '✓'}
          </Button>
        </div>
      </div>
      <QrCode text={`${location.origin}/citizen/follow#${code}`} label={t('dossier.code')} />
    </section>
  );
}
