import { Status } from '../../../shared/look/status.js';
import { useWords } from '../app/words.js';
import type { ListedPetition } from './queries.js';

const LOOKS = {
  RECEIVED: { hue: 'waiting', icon: 'bell' },
  ACCEPTED: { hue: 'waiting', icon: 'progress' },
  ANSWERED: { hue: 'open', icon: 'done' },
  DECLINED: { hue: 'closed', icon: 'failed' },
  MERGED: { hue: 'plain', icon: 'none' },
} as const;

/** Where it stands, that it came up from below, and that an answer waits. */
export function PetitionStatus({ petition }: { readonly petition: ListedPetition }) {
  const { t } = useWords();
  return (
    <>
      <Status {...LOOKS[petition.state]}>{t(`petitionState.${petition.state}`)}</Status>
      {petition.stage === 2 && (
        <Status hue="held" icon="warning">
          {t('petition.cameUp')}
        </Status>
      )}
      {petition.toReview && (
        <Status hue="held" icon="pencil">
          {t('petition.toReview')}
        </Status>
      )}
    </>
  );
}
