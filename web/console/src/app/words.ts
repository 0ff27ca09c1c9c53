import type { Catalogue } from '../../../shared/words/catalogue.js';
import { gateWords } from '../../../shared/words/gate-words.js';
import { wordsHook } from '../../../shared/words/language.js';
import { sharedWords } from '../../../shared/words/words.js';
import { boardCodeWords, boardWords } from '../board/words.js';
import { incidentKindWords, incidentWords } from '../incidents/words.js';
import { laneCodeWords, lanesWords } from '../lanes/words.js';
import { overviewCodeWords, overviewWords } from '../overview/words.js';
import { reportWords } from '../report/words.js';
import { vehicleWords } from '../vehicle/words.js';
import { stepWords } from '../vehicle/step-words.js';
import { worklistWords } from '../worklist/words.js';

/** Everything that the console says. */
export const words = {
  ...sharedWords,
  ...gateWords,
  console: {
    title: { vi: 'Bàn kiểm soát', zh: '查验台', en: 'Officer console' },
  },
  worklist: worklistWords,
  vehicle: vehicleWords,
  lanes: lanesWords,
  ...laneCodeWords,
  incidents: incidentWords,
  ...incidentKindWords,
  step: stepWords,
  board: boardWords,
  ...boardCodeWords,
  overview: overviewWords,
  ...overviewCodeWords,
  report: reportWords,
} as const satisfies Catalogue;

export const useWords = wordsHook<typeof words>();
