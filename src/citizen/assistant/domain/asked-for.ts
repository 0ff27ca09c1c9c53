import { ASPECTS, type Aspect } from './answer-parts.js';
import { Meanings } from './meanings.js';
import { wordsOf } from './plain-words.js';

const WAYS: Readonly<Record<Aspect, readonly string[]>> = {
  PAPERS: [
    'giấy tờ gì',
    'giấy tờ nào',
    'những giấy tờ',
    'cần giấy tờ',
    'cần những gì',
    'cần gì',
    'cần nộp gì',
    'mang gì',
    'mang theo',
    'hồ sơ gồm',
    'hồ sơ cần',
    'which documents',
    'what documents',
    'documents',
    'papers',
    'paperwork',
    'what do i need',
    'bring',
  ],
  FEE: [
    'bao nhiêu tiền',
    'bao tiền',
    'hết bao nhiêu',
    'lệ phí',
    'phí',
    'mất tiền',
    'tốn tiền',
    'tốn bao nhiêu',
    'bao nhiêu 1',
    'miễn phí',
    'giá',
    'fee',
    'fees',
    'cost',
    'costs',
    'how much',
    'price',
    'free of charge',
    'pay',
  ],
  TIME: [
    'bao lâu',
    'mấy ngày',
    'mấy hôm',
    'bao nhiêu ngày',
    'bao giờ xong',
    'khi nào xong',
    'bao giờ có',
    'khi nào có',
    'thời hạn',
    'lâu không',
    'how long',
    'how many days',
    'how fast',
    'when will',
    'deadline',
    'how soon',
  ],
  WHERE: [
    'ở đâu',
    'chỗ nào',
    'nơi nào',
    'cơ quan nào',
    'ra đâu',
    'đến đâu',
    'tại đâu',
    'xã hay tỉnh',
    'where',
    'which office',
    'which agency',
    'what office',
  ],
  ONLINE: ['online', 'trực tuyến', 'qua mạng', 'trên mạng', 'tại nhà', 'internet', 'from home'],
  LAW: ['căn cứ', 'luật nào', 'nghị định', 'thông tư', 'văn bản nào', 'which law', 'legal basis', 'decree'],
  RESULT: ['kết quả là gì', 'nhận được gì', 'được cấp gì', 'what do i get', 'what will i receive'],
};
const MEANINGS = new Meanings(WAYS);

/** What of it a question asks for, in the order of a complete answer; nothing when it asks for none in particular. */
export function askedFor(question: string): Aspect[] {
  const found = new Set(MEANINGS.in(wordsOf(question)).map(({ meaning }) => meaning));
  return ASPECTS.filter((aspect) => found.has(aspect));
}
