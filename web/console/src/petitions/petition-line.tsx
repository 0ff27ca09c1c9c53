import { useSession } from '../../../shared/session/session.js';
import { useWords } from '../app/words.js';
import { DueSaid } from '../office/due.js';
import { AlsoOpenAt, LineState } from '../office/line-state.js';
import { PetitionStatus } from './petition-status.js';
import type { ListedPetition } from './queries.js';

interface Props {
  readonly item: ListedPetition;
  readonly gone: boolean;
  readonly others: readonly string[];
}

/** One report or complaint in a list: what it is about and by when; below its kind, state and whose it is. */
export function PetitionLine({ item, gone, others }: Props) {
  const { t } = useWords();
  const session = useSession();
  const mine = 'me' in session && item.official === session.me.id;
  return (
    <>
      <span className="line">
        <b className="cargo plate">{item.title ?? t('office.notKnown')}</b>
        {!gone && <DueSaid due={item} none={t('petition.isOver')} short />}
      </span>
      <span className="line second">
        <span>
          {t(`petitionKind.${item.kind}`)} · {t(`petitionTopic.${item.topic}`)}
        </span>
        <span className="muted others">
          {mine ? t('dossier.mineNow') : (item.officialName ?? t('petition.nobodyOn'))}
        </span>
      </span>
      <span className="line second">
        <LineState id={item.id}>
          <PetitionStatus petition={item} />
        </LineState>
        <AlsoOpenAt others={others} />
      </span>
    </>
  );
}
