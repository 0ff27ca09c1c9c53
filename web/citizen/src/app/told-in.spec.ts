import { captionIn, toldIn } from './told-in.js';

describe('What an office says', () => {
  it('is told in the reader’s language where it is written, else in Vietnamese, and says which that is', () => {
    expect(toldIn({ vi: 'Bảo tàng tỉnh', zh: '省博物馆' }, 'zh')).toEqual({ said: '省博物馆', lang: 'zh' });
    expect(toldIn({ vi: 'Bảo tàng tỉnh', zh: '省博物馆' }, 'en')).toEqual({ said: 'Bảo tàng tỉnh', lang: 'vi' });
  });

  it('is Vietnamese where it stands as it does in Vietnamese', () => {
    expect(toldIn({ vi: 'Xã Đồng Đăng', zh: 'Xã Đồng Đăng', en: 'Đồng Đăng Commune' }, 'zh').lang).toBe('vi');
  });
});

describe('What stands beneath a picture', () => {
  const told = { caption: 'Cổng', captionIn: { en: 'The gate' } };

  it('is told in the reader’s language where it is written, else in Vietnamese', () => {
    expect(captionIn(told, 'en')).toEqual({ said: 'The gate', lang: 'en' });
    expect(captionIn(told, 'zh')).toEqual({ said: 'Cổng', lang: 'vi' });
    expect(captionIn(told, 'vi')).toEqual({ said: 'Cổng', lang: 'vi' });
  });

  it('is nothing where nobody wrote it in a language that is shown', () => {
    expect(captionIn({ captionIn: { zh: '城门' } }, 'en')).toBeUndefined();
    expect(captionIn({}, 'vi')).toBeUndefined();
  });
});
