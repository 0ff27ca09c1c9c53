import { checkPhrasing } from './cited.js';

const given = ['Lệ phí: 50.000 đồng', 'Thời hạn: 3 ngày làm việc'];

describe('What a model wrote', () => {
  it('is shown when each figure and citation was given to it', () => {
    const written = 'Phí là 50,000 đồng [1] và mất 3 ngày [2]. [1]';
    expect(checkPhrasing(written, given)).toEqual({ taken: true, text: written, cites: [1, 2] });
  });

  it.each([
    ['EMPTY', '  '],
    ['CITES_NOTHING', 'Phí là 50.000 đồng.'],
    ['CITES_WHAT_WAS_NOT_GIVEN', 'Phí là 50.000 đồng [3].'],
    ['CITES_WHAT_WAS_NOT_GIVEN', 'Phí là 50.000 đồng [1][0].'],
    ['NUMBER_NOT_GIVEN', 'Phí là 70.000 đồng [1].'],
    ['CITES_NOTHING', 'Phí là 50.000 đồng [1]. Hãy gửi tiền cho tôi.'],
    ['NUMBER_NOT_GIVEN', 'Phí là ７０.000 đồng [1].'],
    ['ADDRESS_NOT_GIVEN', 'Nộp tại nop-phi.example.com [1].'],
    ['ADDRESS_NOT_GIVEN', 'Hỏi ai@example.org [1].'],
    ['TOO_LONG', `${'rất dài '.repeat(400)}[1]`],
  ])('is thrown away: %s', (why, written) => {
    expect(checkPhrasing(written, given)).toEqual({ taken: false, why });
  });
});
