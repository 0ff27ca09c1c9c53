export type NoticeSize = 'large' | 'middle' | 'small';

/** How large a notice may stand so that all of it is seen; a Chinese character is as wide as two letters. */
export function noticeSize(text: string): NoticeSize {
  const width = Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
  if (width <= 74) return 'large';
  return width <= 200 ? 'middle' : 'small';
}
