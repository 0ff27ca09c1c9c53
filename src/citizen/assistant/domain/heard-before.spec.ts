import { HeardBefore } from './heard-before.js';
import { wordsOf } from './plain-words.js';

const heard = new HeardBefore(
  ['làm giấy khai sinh cho con', 'khai sinh cho bé mới đẻ', 'register the birth of my son'].map(wordsOf),
  ['đặt tên cho con hợp tuổi', 'xem tuổi làm nhà', 'is my son good at football', 'who won the football'].map(wordsOf),
);
const likeOurs = (question: string) => heard.likeOurs(wordsOf(question));

describe('What was heard before', () => {
  it('speaks for a question put like those that had an answer, and against one put like those that had none', () => {
    expect(likeOurs('khai sinh muộn')).toBeGreaterThan(0);
    expect(likeOurs('tuổi nào hợp')).toBeLessThan(0);
    expect(likeOurs('football tonight')).toBeLessThan(0);
  });

  it('weighs more words of one side against fewer of the other, with or without accents', () => {
    expect(likeOurs('giấy khai sinh cho con xem tuổi')).toBeGreaterThan(0);
    expect(likeOurs('xem tuoi lam nha cho con')).toBeLessThan(0);
  });

  it('says nothing of words that it never heard, or heard once', () => {
    expect(likeOurs('')).toBe(0);
    expect(likeOurs('sầu riêng đẻ')).toBe(0);
  });
});
