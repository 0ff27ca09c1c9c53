import type { Catalogue } from '../../../shared/words/catalogue.js';
import { gateWords } from '../../../shared/words/gate-words.js';
import { wordsHook } from '../../../shared/words/language.js';
import { sharedWords } from '../../../shared/words/words.js';
import {
  countryWords,
  declareWords,
  documentWords,
  paperWords,
  partWords,
  vehicleTypeWords,
} from '../declare/words.js';
import { ticketWords } from '../ticket/words.js';
import { ticketsWords } from '../tickets/words.js';
import { todayWords } from '../today/words.js';

/** Everything that the firm portal says. */
export const words = {
  ...sharedWords,
  ...gateWords,
  firm: {
    title: { vi: 'Cổng doanh nghiệp', zh: '企业门户', en: 'Firm portal' },
    today: { vi: 'Hôm nay', zh: '今天', en: 'Today' },
    declare: { vi: 'Khai báo', zh: '申报', en: 'Declare' },
    tickets: { vi: 'Vé xe', zh: '排队号', en: 'Tickets' },
  },
  today: todayWords,
  tickets: ticketsWords,
  seen: ticketWords,
  declare: declareWords,
  vehicleType: vehicleTypeWords,
  country: countryWords,
  document: documentWords,
  part: partWords,
  paper: paperWords,
} as const satisfies Catalogue;

export const useWords = wordsHook<typeof words>();
