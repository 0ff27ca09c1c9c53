import { sentencesOf } from './sentences.js';

it('A page is read line by line, and a long line sentence by sentence', () => {
  const long = `${'Một câu dài. '.repeat(20)}Hết.`;
  expect(sentencesOf('Thủ tục\n\n  Lệ phí: 8.000 đ \n')).toEqual(['Thủ tục', 'Lệ phí: 8.000 đ']);
  expect(sentencesOf(long)).toHaveLength(21);
  expect(sentencesOf('')).toEqual([]);
});
