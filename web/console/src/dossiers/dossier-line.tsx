import { Status } from '../../../shared/look/status.js';
import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { DueSaid } from '../office/due.js';
import { AlsoOpenAt, LineState } from '../office/line-state.js';
import { DossierStatus } from './dossier-status.js';
import type { ListedDossier } from './queries.js';

interface Props {
  readonly item: ListedDossier;
  readonly gone: boolean;
  /** The colleagues who have it open. */
  readonly others: readonly string[];
}

/** One dossier in a list: code, who applies and by when; below what for, its state and whose it is. */
export function DossierLine({ item, gone, others }: Props) {
  const { t, language } = useWords();
  const session = useSession();
  const mine = 'me' in session && item.official === session.me.id;
  const stands = ['SUPPLEMENT_ASKED', 'FINANCIAL_DUTY_ASKED', 'STOPPED'].includes(item.state);
  return (
    <>
      <span className="line">
        <b className="figures plate">{item.code}</b>
        <span className="cargo">{item.applicantName ?? t('office.notKnown')}</span>
        {!gone && <DueSaid due={item} stands={stands} none={t(stands ? 'dossier.stands' : 'dossier.isOver')} short />}
      </span>
      <span className="line second">
        <span className="others-left">{item.name[language]}</span>
      </span>
      <span className="line second">
        <LineState id={item.id}>
          <DossierStatus state={item.state} number={item.number} />
        </LineState>
        {item.toSign && (
          <Status hue="held" icon="pencil">
            {t('office.toSign')}
          </Status>
        )}
        <AlsoOpenAt others={others} />
        <span className="muted others">
          {mine ? t('dossier.mineNow') : (item.officialName ?? t('dossier.nobodyOn'))}
        </span>
      </span>
    </>
  );
}
