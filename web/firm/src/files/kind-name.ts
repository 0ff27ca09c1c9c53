import { useWords } from '../app/words.js';
import { PAPER_KINDS } from '../declare/typed.js';

/** What a photo shows that is no paper. */
export const PHOTOS = ['VEHICLE_PHOTO', 'SEAL_PHOTO', 'CARGO_PHOTO', 'OTHER'] as const;

/** What a file shows, in the reader's words. */
export function useKindName(): (kind: string) => string {
  const { t } = useWords();
  return (kind) => {
    const photo = PHOTOS.find((each) => each === kind);
    const paper = PAPER_KINDS.find((each) => each === kind);
    return photo ? t(`attachment.${photo}`) : paper ? t(`paper.${paper}`) : kind;
  };
}
