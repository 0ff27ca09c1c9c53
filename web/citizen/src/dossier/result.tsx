import IconCertificate from '@tabler/icons-react/icons/IconCertificate';
import { useWords } from '../app/words.js';
import type { SeenDossier } from './queries.js';
import { SaveButton } from './save-button.js';

/** The signed result: what it says, and the file with its signature. */
export function Result({ dossier: { id, code, result } }: { readonly dossier: SeenDossier }) {
  const { t } = useWords();
  if (result?.signedAt === undefined) return null;
  return (
    <div className="stack">
      <p>
        <b>{t(result.outcome === 'GRANTED' ? 'dossier.granted' : 'dossier.refusedResult')}</b>
        {result.number && ` · ${result.number}`}
      </p>
      {result.text && <p>{result.text}</p>}
      <div>
        <SaveButton
          address={`/api/v1/dossiers/${id}/result`}
          name={`${code}-result.pdf`}
          icon={<IconCertificate size={18} aria-hidden />}
        >
          {t('dossier.result')}
        </SaveButton>
      </div>
    </div>
  );
}
