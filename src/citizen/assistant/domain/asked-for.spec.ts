import { askedFor } from './asked-for.js';

describe('What a question asks for', () => {
  it.each([
    ['làm giấy khai sinh cần giấy tờ gì', ['PAPERS']],
    ['dang ky ket hon het bao nhieu tien, mat may ngay', ['FEE', 'TIME']],
    ['xin giấy xác nhận độc thân ở đâu', ['WHERE']],
    ['can I do it online and how much is the fee', ['FEE', 'ONLINE']],
    ['which law is it', ['LAW']],
    ['đổi căn cước', []],
  ])('%s', (question, asked) => {
    expect(askedFor(question)).toEqual(asked);
  });
});
