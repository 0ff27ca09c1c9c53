import type { Catalogue } from '../../../shared/words/catalogue.js';
import { gateWords } from '../../../shared/words/gate-words.js';
import { wordsHook } from '../../../shared/words/language.js';
import { messageKindWords } from '../../../shared/notifications/message-kind-words.js';
import { citizenKindWords, deliveryStateWords, deliveryWhyWords } from '../../../shared/notifications/words.js';
import { sharedWords } from '../../../shared/words/words.js';
import { boardCodeWords, boardWords } from '../board/words.js';
import { calendarWords } from '../calendar/words.js';
import { deliveriesWords, deliveryChannelWords } from '../deliveries/words.js';
import { deviceCodeWords, deviceWords } from '../devices/words.js';
import { findWords, foundByWords } from '../find/words.js';
import { manyWords } from '../many/words.js';
import { counterCodeWords, counterWords } from '../counter/words.js';
import { feeCodeWords, feesWords } from '../fees/words.js';
import { incidentKindWords, incidentWords } from '../incidents/words.js';
import { landCodeWords, landWords } from '../land/words.js';
import { laneCodeWords, lanesWords } from '../lanes/words.js';
import { noticeCodeWords, noticeWords } from '../notices/words.js';
import { denunciationCodeWords, denunciationWords } from '../denunciations/words.js';
import { takeWords } from '../dossiers/take-words.js';
import { dossierCodeWords, dossierWords } from '../dossiers/words.js';
import { newsCodeWords, newsWords } from '../news/words.js';
import { dealtWords, questionWords } from '../questions/words.js';
import { officeWords } from '../office/words.js';
import { pastDossierCodeWords, pastDossierWords } from '../past-dossiers/words.js';
import { procedureCodeWords, proceduresWords } from '../procedures/words.js';
import { petitionCodeWords, petitionWords } from '../petitions/words.js';
import { plateCodeWords, platesWords } from '../plates/words.js';
import { servicesWords } from '../services-board/words.js';
import { teamCodeWords, teamWords } from '../teams/words.js';
import { overviewCodeWords, overviewWords } from '../overview/words.js';
import { appealWords, applicationWords, peopleCodeWords, peopleWords } from '../people/words.js';
import { placeWords } from '../places/words.js';
import { reportCodeWords, reportWords } from '../report/words.js';
import { scanCodeWords, scanWords } from '../scan/words.js';
import { settingCodeWords, settingWords } from '../settings/words.js';
import { shiftCodeWords, shiftWords } from '../shift/words.js';
import { postingWords } from '../shift-postings/words.js';
import { areaWords, paperWords, sourceWords } from '../vehicle/paper-words.js';
import { foundValueWords, vehicleWords } from '../vehicle/words.js';
import { stayCodeWords, stayWords } from '../stays/words.js';
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
  find: findWords,
  shift: shiftWords,
  shiftCode: shiftCodeWords,
  foundBy: foundByWords,
  many: manyWords,
  scan: scanWords,
  ...scanCodeWords,
  vehicle: vehicleWords,
  found: foundValueWords,
  paper: paperWords,
  area: areaWords,
  source: sourceWords,
  land: landWords,
  ...landCodeWords,
  lanes: lanesWords,
  ...laneCodeWords,
  incidents: incidentWords,
  ...incidentKindWords,
  step: stepWords,
  deliveries: deliveriesWords,
  deliveryState: deliveryStateWords,
  deliveryWhy: deliveryWhyWords,
  deliveryKind: { ...messageKindWords, ...citizenKindWords },
  deliveryChannel: deliveryChannelWords,
  board: boardWords,
  ...boardCodeWords,
  overview: overviewWords,
  ...overviewCodeWords,
  report: reportWords,
  ...reportCodeWords,
  calendar: calendarWords,
  notice: noticeWords,
  ...noticeCodeWords,
  device: deviceWords,
  ...deviceCodeWords,
  people: peopleWords,
  application: applicationWords,
  appeal: appealWords,
  ...peopleCodeWords,
  posting: postingWords,
  place: placeWords,
  stay: stayWords,
  ...stayCodeWords,
  setting: settingWords,
  ...settingCodeWords,
  counter: counterWords,
  ...counterCodeWords,
  office: officeWords,
  dossier: dossierWords,
  take: takeWords,
  ...dossierCodeWords,
  pastDossier: pastDossierWords,
  ...pastDossierCodeWords,
  procedures: proceduresWords,
  ...procedureCodeWords,
  petition: petitionWords,
  ...petitionCodeWords,
  denunciation: denunciationWords,
  question: questionWords,
  dealt: dealtWords,
  ...denunciationCodeWords,
  news: newsWords,
  ...newsCodeWords,
  plates: platesWords,
  ...plateCodeWords,
  services: servicesWords,
  team: teamWords,
  ...teamCodeWords,
  fees: feesWords,
  ...feeCodeWords,
} as const satisfies Catalogue;

export const useWords = wordsHook<typeof words>();
