import type { Catalogue } from '../../../shared/words/catalogue.js';
import { gateWords } from '../../../shared/words/gate-words.js';
import { wordsHook } from '../../../shared/words/language.js';
import { messageKindWords } from '../../../shared/notifications/message-kind-words.js';
import { notifyCatalogue } from '../../../shared/notifications/words.js';
import { sharedWords } from '../../../shared/words/words.js';
import {
  countryWords,
  declareWords,
  documentWords,
  paperWords,
  partWords,
  regimeWords,
  savedTripsWords,
  vehicleTypeWords,
} from '../declare/words.js';
import { actorWords, areaWords, changedWords, historyWords } from '../declarations/history-words.js';
import { declarationStatusWords, declarationsWords, serviceWords } from '../declarations/words.js';
import { attachmentWords, filesWords } from '../files/words.js';
import { driversWords } from '../drivers/words.js';
import { fleetWords, vehicleKindWords } from '../fleet/words.js';
import { manyWords } from '../many/words.js';
import { inboxShowWords, inboxWords } from '../messages/words.js';
import { repeatWords } from '../repeat/words.js';
import { slotsWords } from '../slots/words.js';
import { changeReasonWords, changeToWords, changeWords } from '../ticket/change-words.js';
import { ticketWords } from '../ticket/words.js';
import { ticketsWords } from '../tickets/words.js';
import { todayWords } from '../today/words.js';

/** Everything that the firm portal says. */
export const words = {
  ...sharedWords,
  ...gateWords,
  ...notifyCatalogue,
  firm: {
    title: { vi: 'Cổng doanh nghiệp', zh: '企业门户', en: 'Firm portal' },
    today: { vi: 'Hôm nay', zh: '今天', en: 'Today' },
    declare: { vi: 'Khai báo', zh: '申报', en: 'Declare' },
    declarations: { vi: 'Tờ khai', zh: '申报单', en: 'Declarations' },
    fleet: { vi: 'Đội xe', zh: '车队', en: 'Fleet' },
    tickets: { vi: 'Vé xe', zh: '排队号', en: 'Tickets' },
    download: { vi: 'Tải XLSX', zh: '下载 XLSX', en: 'Download XLSX' },
  },
  today: todayWords,
  tickets: ticketsWords,
  seen: ticketWords,
  declare: declareWords,
  savedTrips: savedTripsWords,
  declarations: declarationsWords,
  declaration: declarationStatusWords,
  slots: slotsWords,
  many: manyWords,
  repeat: repeatWords,
  fleet: fleetWords,
  drivers: driversWords,
  service: serviceWords,
  vehicleKind: vehicleKindWords,
  regime: regimeWords,
  vehicleType: vehicleTypeWords,
  country: countryWords,
  document: documentWords,
  part: partWords,
  paper: paperWords,
  files: filesWords,
  attachment: attachmentWords,
  inbox: inboxWords,
  history: historyWords,
  change: changeWords,
  changeTo: changeToWords,
  changeReason: changeReasonWords,
  actor: actorWords,
  area: areaWords,
  changed: changedWords,
  inboxShow: inboxShowWords,
  messageKind: messageKindWords,
} as const satisfies Catalogue;

export const useWords = wordsHook<typeof words>();
