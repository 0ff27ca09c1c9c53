import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { FileLine } from '../office/file-line.js';
import type { Dossier } from './queries.js';

/** The result: a draft that waits for its signature, or what was signed. */
export function DossierResult({
  dossier: { id },
  result,
}: {
  readonly dossier: Dossier;
  readonly result: NonNullable<Dossier['result']>;
}) {
  const { t } = useWords();
  const signed = result.signedAt !== undefined;
  return (
    <section className="panel">
      <h3>{t('dossier.result')}</h3>
      <div className="row">
        <Status hue={signed ? 'open' : 'held'} icon={signed ? 'done' : 'pencil'}>
          {signed ? t(`dossierOutcome.${result.outcome}`) : t('dossier.draft')}
        </Status>
        {!signed && <b>{t(`dossierOutcome.${result.outcome}`)}</b>}
        {result.number && (
          <span className="figures">
            {t('dossier.number')}: {result.number}
          </span>
        )}
      </div>
      <p className="written">{result.text ?? t('office.notKnown')}</p>
      <p className="muted">
        {[
          result.proposedByName && t('dossier.draftedBy', { who: result.proposedByName }),
          result.signedByName && t('dossier.signedBy', { who: result.signedByName }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {signed && (
        <div className="row">
          <FileLine
            path={`/api/v1/dossiers/${id}/result`}
            name={t('dossier.resultPaper')}
            mediaType="application/pdf"
          />
        </div>
      )}
    </section>
  );
}
