import type { Words } from '../../../shared/domain/problem.js';

/** What a post is about; nobody writes under two. Posts of before are read by these names. */
export const CATEGORIES = [
  'NOTICE',
  'WARNING',
  'BORDER',
  'ECONOMY',
  'CULTURE',
  'HEALTH',
  'EDUCATION',
  'DIGITAL',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What people call them, on pages and in feeds alike. */
export const CATEGORY_WORDS = {
  NOTICE: { vi: 'Thông báo', zh: '通知', en: 'Notices' },
  WARNING: { vi: 'Cảnh báo thiên tai, dịch bệnh', zh: '灾害与疫情预警', en: 'Warnings of storm and disease' },
  BORDER: { vi: 'Cửa khẩu, biên giới', zh: '口岸与边境', en: 'Border and gates' },
  ECONOMY: { vi: 'Kinh tế, nông nghiệp', zh: '经济与农业', en: 'Economy and farming' },
  CULTURE: { vi: 'Văn hóa, du lịch', zh: '文化旅游', en: 'Culture and travel' },
  HEALTH: { vi: 'Y tế', zh: '卫生健康', en: 'Health' },
  EDUCATION: { vi: 'Giáo dục', zh: '教育', en: 'Education' },
  DIGITAL: { vi: 'Chuyển đổi số', zh: '数字化转型', en: 'Digital services' },
} as const satisfies Readonly<Record<Category, Words>>;
