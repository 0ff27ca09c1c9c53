import type { Words } from '../../../shared/domain/problem.js';

/** Something that anyone may have. */
export interface DataSet {
  readonly title: Words;
  readonly url: string;
  readonly type: string;
}

export interface Licence {
  readonly name: string;
  readonly url: string;
  readonly asks: Words;
}

export const LICENCE: Licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  asks: {
    vi: 'Được dùng tự do, kể cả thương mại; ghi nguồn “Cửa khẩu số Lạng Sơn” và nói rõ nếu đã sửa đổi.',
    zh: '可自由使用，包括商业用途；请注明来源“谅山数字口岸”，如有改动请说明。',
    en: 'Free to use, also commercially; name “Lạng Sơn digital border gate” as the source and say what was changed.',
  },
};

const JSON_TYPE = 'application/json';

export const DATA_SETS: readonly DataSet[] = [
  {
    title: { vi: 'Số liệu từng ngày (CSV)', zh: '每日数据（CSV）', en: 'Daily figures (CSV)' },
    url: '/api/v1/daily-figures/csv',
    type: 'text/csv',
  },
  {
    title: { vi: 'Số liệu từng ngày (JSON)', zh: '每日数据（JSON）', en: 'Daily figures (JSON)' },
    url: '/api/v1/daily-figures',
    type: JSON_TYPE,
  },
  {
    title: { vi: 'Tình hình cửa khẩu lúc này', zh: '口岸实时状况', en: 'The gates now' },
    url: '/api/v1/public-status',
    type: JSON_TYPE,
  },
  {
    title: { vi: 'Bốc thăm chỗ trả lại', zh: '退回名额抽签', en: 'Draws of places given back' },
    url: '/api/v1/draws',
    type: JSON_TYPE,
  },
  {
    title: { vi: 'Khóa công khai của vé', zh: '通行码公钥', en: 'Public keys of passes' },
    url: '/api/v1/pass-keys',
    type: JSON_TYPE,
  },
  {
    title: { vi: 'Mô tả API (OpenAPI)', zh: 'API 说明（OpenAPI）', en: 'Description of the API (OpenAPI)' },
    url: '/api/openapi.json',
    type: JSON_TYPE,
  },
];
