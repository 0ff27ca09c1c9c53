/** The languages in which calls are announced, in their order. */
export const SPOKEN = ['vi', 'zh'] as const;
export type Spoken = (typeof SPOKEN)[number];

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const DIGITS = Array.from('0123456789');

/** Letters as they are called in Vietnamese; in Chinese they keep their Latin names. */
const VI_LETTERS =
  'a bê xê dê e ép giê hát i gi ca e-lờ em-mờ en-nờ o pê quy e-rờ ét-sì tê u vê vê-kép ích-xì i-dài dét'.split(' ');
const ZH_LETTERS = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
const VI_DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
const ZH_DIGITS = Array.from('零一二三四五六七八九');

/** What is said around codes and numbers, by its name. */
const PHRASES = {
  vehicle: { vi: 'mời xe', zh: '请' },
  BORDER: { vi: 'vào làn', zh: '号车，进入车道' },
  BAY: { vi: 'vào ô kiểm', zh: '号车，进入查验位' },
  EXIT: { vi: 'ra lối', zh: '号车，前往出场口' },
  YARD: { vi: 'về bãi cửa khẩu', zh: '号车，前往口岸停车场' },
  test: { vi: 'thử loa cửa khẩu', zh: '口岸扬声器测试' },
} as const;

export type Phrase = keyof typeof PHRASES;
/** A sign of a code, or a phrase. */
export type Clip = string;

/** The words of every clip of a language: what the speech engine reads when the display is built. */
export function wordsOfClips(language: Spoken): Readonly<Record<Clip, string>> {
  const [letters, digits] = language === 'vi' ? [VI_LETTERS, VI_DIGITS] : [ZH_LETTERS, ZH_DIGITS];
  return Object.fromEntries([
    ...LETTERS.map((letter, at) => [letter, letters[at] ?? letter]),
    ...DIGITS.map((digit, at) => [digit, digits[at] ?? digit]),
    ...Object.entries(PHRASES).map(([name, words]) => [name, words[language]]),
  ]);
}
