import { SegmentedMessage } from 'sms-segments-calculator';

/** A short message as it is sent: its text, how it is written, and how many parts it costs. */
export interface SmsText {
  readonly text: string;
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly segments: number;
}

const MARKS = /\p{M}/gu;

/** Vietnamese without its accents, as people write it on a simple telephone; other scripts stay as they are. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');
}

/**
 * Counts what a text costs. A part holds 160 characters of the GSM alphabet, and 70 where one character is beyond it, as most
 * Vietnamese vowels are: hence without accents, unless they are wished for.
 */
export function smsText(text: string, accents: boolean): SmsText {
  const sent = accents ? text.normalize('NFC') : withoutAccents(text);
  const counted = new SegmentedMessage(sent);
  return {
    text: sent,
    encoding: counted.encodingName === 'UCS-2' ? 'UCS-2' : 'GSM-7',
    segments: counted.segmentsCount,
  };
}
