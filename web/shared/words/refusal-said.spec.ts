import { problems } from '../../../src/shared/domain/problem.js';
import { inLanguage } from './refusal-said.js';

problems({
  'said-spec-late': {
    status: 409,
    title: { vi: 'Trễ {{days}} ngày', zh: '迟了 {{days}} 天', en: '{{days}} days late' },
    todo: { vi: 'Gửi lại.', zh: '请重新提交。', en: 'Send it again.' },
  },
  'said-spec-yard': {
    status: 409,
    title: { vi: 'Bãi {{yardName}} đầy', zh: '{{yardName}} 已满', en: '{{yardName}} is full' },
  },
  'said-spec-field': { status: 422, title: { vi: 'Thiếu', zh: '缺少', en: 'Missing' } },
});

describe('A refusal that was kept', () => {
  const kept = { code: 'said-spec-late', title: 'Trễ 3 ngày', detail: 'Gửi lại.', parameters: { days: 3 } };

  it('is said in the language of who reads it by now', () => {
    expect(inLanguage(kept, 'en')).toMatchObject({ title: '3 days late', detail: 'Send it again.' });
    expect(inLanguage(kept, 'zh')).toMatchObject({ title: '迟了 3 天', detail: '请重新提交。' });
  });

  it('says at its fields the same', () => {
    const fields = [{ path: 'name', code: 'said-spec-field', severity: 'error' as const, message: 'Thiếu' }];
    expect(inLanguage({ fields }, 'en').fields).toMatchObject([{ message: 'Missing' }]);
  });

  it('stays in the words of the server where the code is unknown, or a place or number of it is', () => {
    for (const problem of [
      { code: 'said-spec-nowhere', title: 'Không được' },
      { code: 'said-spec-late', title: 'Trễ 3 ngày', detail: 'Gửi lại.' },
      { code: 'said-spec-yard', title: 'Bãi Xuân Cương đầy', parameters: { yard: 'HN-XUAN-CUONG' } },
      { title: 'Không được' },
    ])
      expect(inLanguage(problem, 'en')).toEqual(problem);
  });
});
