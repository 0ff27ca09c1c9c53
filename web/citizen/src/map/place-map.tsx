import { useWords } from '../app/words.js';
import { ChooseOnMap, type Choice } from './choose-on-map.js';
import { drawChoice } from './draw-choice.js';

/** A map of our own communes on which a place is chosen. */
export default function PlaceMap(choice: Choice) {
  const { t } = useWords();
  return <ChooseOnMap {...choice} label={t('map.label')} how={t('map.how')} draw={drawChoice} />;
}
