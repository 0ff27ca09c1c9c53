import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import { sumOf } from '../procedures/fee-said.js';
import type { SeenDossier } from './queries.js';

/** The exemption from the fee that was claimed, and what the office says to it. */
export function ExemptionSaid({ dossier: { exemption } }: { readonly dossier: SeenDossier }) {
  const { t, language } = useWords();
  if (!exemption) return null;
  const { words, dong, decided } = exemption;
  const sum = sumOf(dong, language);
  return (
    <>
      <dt>{t('dossier.exemption')}</dt>
      <dd>
        {words && <p>{words[language]}</p>}
        {decided === 'GRANTED' ? (
          <Status hue="open" icon="done">
            {t('dossier.exemptionGranted')}
          </Status>
        ) : decided === 'REFUSED' ? (
          <Status hue="closed" icon="failed">
            {t('dossier.exemptionRefused', { sum })}
          </Status>
        ) : (
          <Status hue="waiting" icon="clock">
            {t('dossier.exemptionWaits', { sum })}
          </Status>
        )}
      </dd>
    </>
  );
}
