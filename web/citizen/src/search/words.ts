/** Of the search over everything public. */
export const searchWords = {
  title: { vi: 'Tìm mọi thông tin', zh: '全站搜索', en: 'Search everything' },
  label: {
    vi: 'Tìm thủ tục, tin tức, xã, cửa khẩu…',
    zh: '搜索手续、新闻、乡镇、口岸…',
    en: 'Search procedures, news, communes, gates…',
  },
  hint: {
    vi: 'Có dấu hay không dấu đều được.',
    zh: '带不带声调均可。',
    en: 'With or without accents.',
  },
  everywhere: {
    vi: 'Tìm “{{text}}” ở mọi mục',
    zh: '在全部内容中搜索“{{text}}”',
    en: 'Search everything for “{{text}}”',
  },
  back: { vi: 'Mọi loại', zh: '全部类别', en: 'Every kind' },
  more: { vi: 'Xem thêm: {{name}}', zh: '更多：{{name}}', en: 'More: {{name}}' },
  guessed: {
    vi: 'Không có đúng những từ này. Có thể bạn tìm:',
    zh: '没有完全匹配的内容，您可能要找：',
    en: 'Nothing has these very words. Perhaps you meant:',
  },
  none: { vi: 'Không tìm thấy gì', zh: '没有找到', en: 'Nothing found' },
  noneTodo: {
    vi: 'Thử ít từ hơn, hoặc từ khác.',
    zh: '请减少或更换关键词。',
    en: 'Try fewer words, or others.',
  },
} as const;
