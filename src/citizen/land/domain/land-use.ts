import type { Words } from '../../../shared/domain/problem.js';

/** Codes of land uses as the land register and land-use plans write them (Circular 08/2024/TT-BTNMT), with what they mean. */
export const LAND_USE_WORDS = {
  LUC: { vi: 'Đất chuyên trồng lúa', zh: '水稻专用地', en: 'Paddy land' },
  LUK: { vi: 'Đất trồng lúa còn lại', zh: '其他水稻地', en: 'Other rice land' },
  HNK: { vi: 'Đất trồng cây hằng năm khác', zh: '其他一年生作物地', en: 'Land for other annual crops' },
  CLN: { vi: 'Đất trồng cây lâu năm', zh: '多年生作物地', en: 'Land for perennial crops' },
  RDD: { vi: 'Đất rừng đặc dụng', zh: '特种用途林地', en: 'Special-use forest' },
  RPH: { vi: 'Đất rừng phòng hộ', zh: '防护林地', en: 'Protection forest' },
  RSX: { vi: 'Đất rừng sản xuất', zh: '生产林地', en: 'Production forest' },
  NTS: { vi: 'Đất nuôi trồng thủy sản', zh: '水产养殖地', en: 'Land for aquaculture' },
  CNT: { vi: 'Đất chăn nuôi tập trung', zh: '集中养殖地', en: 'Land for livestock farms' },
  NKH: { vi: 'Đất nông nghiệp khác', zh: '其他农业用地', en: 'Other farm land' },
  ONT: { vi: 'Đất ở tại nông thôn', zh: '农村居住用地', en: 'Rural residential land' },
  ODT: { vi: 'Đất ở tại đô thị', zh: '城镇居住用地', en: 'Urban residential land' },
  TSC: { vi: 'Đất xây dựng trụ sở cơ quan', zh: '机关办公用地', en: 'Land for public offices' },
  CQP: { vi: 'Đất quốc phòng', zh: '国防用地', en: 'Defence land' },
  CAN: { vi: 'Đất an ninh', zh: '公安用地', en: 'Security land' },
  DVH: { vi: 'Đất xây dựng cơ sở văn hóa', zh: '文化设施用地', en: 'Land for culture' },
  DYT: { vi: 'Đất xây dựng cơ sở y tế', zh: '医疗设施用地', en: 'Land for health care' },
  DGD: { vi: 'Đất xây dựng cơ sở giáo dục và đào tạo', zh: '教育设施用地', en: 'Land for education' },
  DTT: { vi: 'Đất xây dựng cơ sở thể dục, thể thao', zh: '体育设施用地', en: 'Land for sports' },
  SKK: { vi: 'Đất khu công nghiệp', zh: '工业区用地', en: 'Industrial zone' },
  SKN: { vi: 'Đất cụm công nghiệp', zh: '工业集群用地', en: 'Industrial cluster' },
  TMD: { vi: 'Đất thương mại, dịch vụ', zh: '商业服务用地', en: 'Land for trade and services' },
  SKC: { vi: 'Đất cơ sở sản xuất phi nông nghiệp', zh: '非农业生产用地', en: 'Land for non-farm production' },
  SKS: { vi: 'Đất sử dụng cho hoạt động khoáng sản', zh: '矿业用地', en: 'Land for mining' },
  DGT: { vi: 'Đất công trình giao thông', zh: '交通用地', en: 'Land for roads and traffic' },
  DTL: { vi: 'Đất công trình thủy lợi', zh: '水利用地', en: 'Land for irrigation' },
  DNL: { vi: 'Đất công trình năng lượng', zh: '能源设施用地', en: 'Land for energy works' },
  DRA: { vi: 'Đất công trình xử lý chất thải', zh: '废物处理用地', en: 'Land for waste treatment' },
  DCH: { vi: 'Đất chợ', zh: '市场用地', en: 'Market land' },
  DKV: { vi: 'Đất khu vui chơi, giải trí công cộng', zh: '公共休闲用地', en: 'Land for public leisure' },
  TON: { vi: 'Đất tôn giáo', zh: '宗教用地', en: 'Religious land' },
  TIN: { vi: 'Đất tín ngưỡng', zh: '信仰用地', en: 'Land for belief' },
  NTD: { vi: 'Đất nghĩa trang, nhà tang lễ', zh: '墓地和殡仪用地', en: 'Cemetery land' },
  MNC: { vi: 'Đất có mặt nước chuyên dùng', zh: '专用水面', en: 'Water surface of special use' },
  SON: { vi: 'Đất sông, ngòi, kênh, rạch, suối', zh: '河流溪渠', en: 'Rivers and streams' },
  PNK: { vi: 'Đất phi nông nghiệp khác', zh: '其他非农业用地', en: 'Other non-farm land' },
  BCS: { vi: 'Đất bằng chưa sử dụng', zh: '未利用平地', en: 'Unused flat land' },
  DCS: { vi: 'Đất đồi núi chưa sử dụng', zh: '未利用坡地', en: 'Unused hill land' },
  NCS: { vi: 'Núi đá không có rừng cây', zh: '无林石山', en: 'Rocky mountain without forest' },
} as const satisfies Record<string, Words>;

export type LandUse = keyof typeof LAND_USE_WORDS;
export const LAND_USES = Object.keys(LAND_USE_WORDS) as readonly LandUse[];

/** The use of that code; undefined for a code that is none of the list. */
export function landUseOf(code: string): LandUse | undefined {
  return LAND_USES.find((each) => each === code);
}
