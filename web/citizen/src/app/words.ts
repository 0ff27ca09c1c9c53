import type { Catalogue } from '../../../shared/words/catalogue.js';
import { citizenKindWords, notifyCatalogue } from '../../../shared/notifications/words.js';
import { wordsHook } from '../../../shared/words/language.js';
import { sharedWords } from '../../../shared/words/words.js';
import { signUpWords } from '../account/sign-up-words.js';
import { accountWords } from '../account/words.js';
import { affairsWords, paidByWords, ticketStatusWords } from '../affairs/words.js';
import { aloudWords } from '../aloud/words.js';
import { askWords } from '../ask/words.js';
import { applyWords } from '../dossier/apply-words.js';
import { dossierWords, saidWords, stepWords, whyStandsWords, whatNowWords } from '../dossier/words.js';
import { feesWords } from '../fees/words.js';
import { followNowWords, followWords } from '../follow/words.js';
import { homeWords } from '../home/words.js';
import { landWords } from '../land/words.js';
import { inboxWords } from '../inbox/words.js';
import { mapWords } from '../map/words.js';
import { newsWords } from '../news/words.js';
import { searchWords } from '../search/words.js';
import {
  complainWords,
  denounceWords,
  denunciationStateWords,
  petitionStateWords,
  petitionStepWords,
  petitionWords,
  reportWords,
  topicWords,
} from '../petitions/words.js';
import { plateFaultWords, plateKindWords, plateWords } from '../plates/words.js';
import { consentKnownWords, teamWords } from '../team/words.js';
import { paperFormWords, procedureWords, serviceWords } from '../procedures/words.js';

/** Everything that the citizens' pages say. */
export const words = {
  ...sharedWords,
  ...notifyCatalogue,
  citizenKind: citizenKindWords,
  citizen: {
    title: { vi: 'Công dân số Xứ Lạng', zh: '谅山数字公民', en: 'Xứ Lạng Digital Citizen' },
    province: { vi: 'Tỉnh Lạng Sơn', zh: '谅山省', en: 'Lạng Sơn Province' },
    places: { vi: 'Các trang chính', zh: '主要页面', en: 'Main pages' },
    home: { vi: 'Trang đầu', zh: '首页', en: 'Home' },
    procedures: { vi: 'Thủ tục', zh: '办事指南', en: 'Procedures' },
    reports: { vi: 'Phản ánh', zh: '反映情况', en: 'Reports' },
    affairs: { vi: 'Việc của tôi', zh: '我的事项', en: 'My affairs' },
    team: { vi: 'Tổ số', zh: '小组', en: 'My team' },
    file: { vi: 'Giấy tờ', zh: '材料', en: 'Paper' },
    photo: { vi: 'Ảnh, tệp kèm theo', zh: '照片和附件', en: 'Photo or attachment' },
    dong: { vi: '{{sum}} đ', zh: '{{sum}} 越盾', en: '{{sum}} đ' },
    print: { vi: 'In', zh: '打印', en: 'Print' },
    copy: { vi: 'Chép mã', zh: '复制编号', en: 'Copy the code' },
    send: { vi: 'Gửi', zh: '发送', en: 'Send' },
    search: { vi: 'Tìm', zh: '搜索', en: 'Search' },
    optional: { vi: '{{label}} (không bắt buộc)', zh: '{{label}}（选填）', en: '{{label}} (optional)' },
    choose: { vi: 'Chọn…', zh: '请选择…', en: 'Choose…' },
    yes: { vi: 'Có', zh: '是', en: 'Yes' },
    no: { vi: 'Không', zh: '否', en: 'No' },
    missing: { vi: 'Chưa điền', zh: '未填写', en: 'This is missing' },
  },
  account: accountWords,
  signUp: signUpWords,
  inbox: inboxWords,
  home: homeWords,
  procedure: procedureWords,
  service: serviceWords,
  paperForm: paperFormWords,
  apply: applyWords,
  dossier: dossierWords,
  said: saidWords,
  step: stepWords,
  stands: whyStandsWords,
  now: whatNowWords,
  follow: followWords,
  followNow: followNowWords,
  petition: petitionWords,
  report: reportWords,
  complain: complainWords,
  denounce: denounceWords,
  topic: topicWords,
  petitionState: petitionStateWords,
  denunciationState: denunciationStateWords,
  petitionStep: petitionStepWords,
  plate: plateWords,
  plateKind: plateKindWords,
  plateFault: plateFaultWords,
  map: mapWords,
  land: landWords,
  fees: feesWords,
  news: newsWords,
  search: searchWords,
  affairs: affairsWords,
  paidBy: paidByWords,
  ticketStatus: ticketStatusWords,
  aloud: aloudWords,
  team: teamWords,
  consentKnown: consentKnownWords,
  ask: askWords,
} as const satisfies Catalogue;

export const useWords = wordsHook<typeof words>();
