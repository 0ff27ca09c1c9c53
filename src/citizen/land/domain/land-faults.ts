import { fill, type Words } from '../../../shared/domain/problem.js';

/** Why a line of a file of land is not taken, or the whole of it, in the words of who mends it. */
export const LAND_FAULT_WORDS = {
  // Of a line as it is written.
  unreadable: { vi: 'không đọc được', zh: '无法读取', en: 'cannot be read' },
  commune: {
    vi: '{{value}} không phải mã xã, phường',
    zh: '{{value}} 不是乡镇代码',
    en: '{{value}} is not the code of a commune',
  },
  sheet: {
    vi: '{{value}} không phải số tờ bản đồ',
    zh: '{{value}} 不是图幅号',
    en: '{{value}} is not the number of a sheet',
  },
  parcel: {
    vi: '{{value}} không phải số thửa',
    zh: '{{value}} 不是宗地号',
    en: '{{value}} is not the number of a parcel',
  },
  plan: {
    vi: '{{value}} không phải mã quy hoạch',
    zh: '{{value}} 不是规划代码',
    en: '{{value}} is not the code of a plan',
  },
  zone: {
    vi: '{{value}} không phải mã khu quy hoạch',
    zh: '{{value}} 不是规划区代码',
    en: '{{value}} is not the code of a zone',
  },
  band: {
    vi: '{{value}} không phải mã khu vực giá đất',
    zh: '{{value}} 不是地价区段代码',
    en: '{{value}} is not the code of a price band',
  },
  use: {
    vi: '{{key}}: {{value}} không phải mã loại đất',
    zh: '{{key}}：{{value}} 不是土地用途代码',
    en: '{{key}}: {{value}} is not a land use',
  },
  area: {
    vi: '{{key}}: {{value}} không phải diện tích (m²)',
    zh: '{{key}}：{{value}} 不是面积（平方米）',
    en: '{{key}}: {{value}} is not an area in square metres',
  },
  'band-commune': {
    vi: '{{key}}: {{value}} không phải mã xã, phường',
    zh: '{{key}}：{{value}} 不是乡镇代码',
    en: '{{key}}: {{value}} is not the code of a commune',
  },
  name: { vi: '{{key}} không có tên', zh: '{{key}} 没有名称', en: '{{key}} has no name' },
  basis: { vi: '{{key}} không có căn cứ pháp lý', zh: '{{key}} 没有法律依据', en: '{{key}} has no legal basis' },
  decision: { vi: '{{key}} không có quyết định', zh: '{{key}} 没有决定文号', en: '{{key}} has no decision' },
  'decision-day': {
    vi: '{{key}}: {{value}} không phải ngày ban hành',
    zh: '{{key}}：{{value}} 不是颁布日期',
    en: '{{key}}: {{value}} is no day of a decision',
  },
  prices: {
    vi: '{{key}} không có giá là số đồng nguyên, giảm dần từ vị trí 1',
    zh: '{{key}} 没有从位置 1 起递减的整数越盾价格',
    en: '{{key}} has no prices in whole đồng, from the first position down',
  },
  'first-day': {
    vi: '{{key}}: {{value}} không phải ngày bắt đầu hiệu lực',
    zh: '{{key}}：{{value}} 不是生效日期',
    en: '{{key}}: {{value}} is no day from which it holds',
  },
  'last-day': {
    vi: '{{key}}: {{value}} không phải ngày sau {{from}}',
    zh: '{{key}}：{{value}} 不是 {{from}} 之后的日期',
    en: '{{key}}: {{value}} is no day after {{from}}',
  },
  twice: {
    vi: '{{key}} đã có ở dòng {{line}}',
    zh: '{{key}} 已出现在第 {{line}} 行',
    en: '{{key}} stands already on line {{line}}',
  },
  // Of its geometry.
  'no-polygon': { vi: '{{key}} không có đa giác', zh: '{{key}} 没有多边形', en: '{{key}} has no polygon' },
  'empty-polygon': { vi: '{{key}} có đa giác rỗng', zh: '{{key}} 含空多边形', en: '{{key}} has an empty polygon' },
  'broken-ring': { vi: '{{key}} có vòng hỏng', zh: '{{key}} 含损坏的环', en: '{{key}} has a broken ring' },
  'open-ring': { vi: '{{key}} có vòng chưa khép kín', zh: '{{key}} 含未闭合的环', en: '{{key}} has an open ring' },
  'geometry-unreadable': {
    vi: '{{key}} có hình không đọc được',
    zh: '{{key}} 的几何无法读取',
    en: '{{key}} has a geometry that cannot be read',
  },
  metres: {
    vi: '{{key}} ghi bằng mét, như VN-2000: hãy chuyển sang độ (WGS 84)',
    zh: '{{key}} 以米为单位（如 VN-2000）：请转换为度（WGS 84）',
    en: '{{key}} is told in metres, such as VN-2000: convert it to degrees (WGS 84)',
  },
  'latitude-first': {
    vi: '{{key}} ghi vĩ độ trước: GeoJSON cần kinh độ trước',
    zh: '{{key}} 纬度在前：GeoJSON 要求经度在前',
    en: '{{key}} tells latitude first: GeoJSON wants longitude first',
  },
  positions: {
    vi: '{{key}} có {{count}} điểm, quá {{most}}: hãy đơn giản hóa',
    zh: '{{key}} 有 {{count}} 个点，超过 {{most}}：请简化',
    en: '{{key}} has {{count}} positions, more than {{most}}: simplify it',
  },
  'flat-ring': {
    vi: '{{key}} có vòng không có diện tích',
    zh: '{{key}} 含无面积的环',
    en: '{{key}} has a ring without an area',
  },
  touches: {
    vi: '{{key}} tự chạm tại {{place}}',
    zh: '{{key}} 在 {{place}} 自相接触',
    en: '{{key}} touches itself at {{place}}',
  },
  crosses: {
    vi: '{{key}} tự cắt tại {{place}}',
    zh: '{{key}} 在 {{place}} 自相交',
    en: '{{key}} crosses itself at {{place}}',
  },
  'hole-outside': {
    vi: '{{key}} có lỗ nằm ngoài',
    zh: '{{key}} 的孔洞不在其内',
    en: '{{key}} has a hole that is not within it',
  },
  'parts-overlap': {
    vi: '{{key}} có các phần chồng lên nhau',
    zh: '{{key}} 的各部分相互重叠',
    en: '{{key}} has parts that lie on each other',
  },
  'covers-nothing': { vi: '{{key}} không có diện tích', zh: '{{key}} 没有面积', en: '{{key}} covers nothing' },
  // Of where it lies.
  'commune-unknown': {
    vi: '{{key}}: chưa có ranh giới của xã {{commune}} để đối chiếu',
    zh: '{{key}}：尚无乡镇 {{commune}} 的边界可供核对',
    en: '{{key}} cannot be held against commune {{commune}}, whose boundary is not known',
  },
  'outside-commune': {
    vi: '{{key}} không nằm trong xã {{commune}}',
    zh: '{{key}} 不在乡镇 {{commune}} 内',
    en: '{{key}} does not lie in commune {{commune}}',
  },
  'not-yours': {
    vi: '{{key}} không thuộc xã của cơ quan nạp tệp',
    zh: '{{key}} 不属于提交单位所在乡镇',
    en: '{{key}} is not of the commune of who handed the file in',
  },
  overlaps: {
    vi: '{{key}} chồng lên {{other}} {{squareMetres}} m²',
    zh: '{{key}} 与 {{other}} 重叠 {{squareMetres}} 平方米',
    en: '{{key}} overlaps {{other}} by {{squareMetres}} m²',
  },
  'overlaps-line': {
    vi: '{{key}} chồng lên {{other}} của dòng {{line}} {{squareMetres}} m²',
    zh: '{{key}} 与第 {{line}} 行的 {{other}} 重叠 {{squareMetres}} 平方米',
    en: '{{key}} overlaps {{other}} of line {{line}} by {{squareMetres}} m²',
  },
  incomparable: {
    vi: '{{key}} không so được với {{other}}',
    zh: '{{key}} 无法与 {{other}} 比较',
    en: '{{key}} cannot be compared with {{other}}',
  },
  // Of the file as a whole.
  'no-features': {
    vi: 'Tệp không có đối tượng GeoJSON nào.',
    zh: '文件中没有 GeoJSON 要素。',
    en: 'The file has no GeoJSON features.',
  },
  'other-system': {
    vi: 'Tọa độ theo hệ {{system}}: hãy chuyển sang độ WGS 84 (EPSG:4326).',
    zh: '坐标为 {{system}}：请转换为 WGS 84 度（EPSG:4326）。',
    en: 'The coordinates are of {{system}}: convert them to degrees of WGS 84 (EPSG:4326).',
  },
  tangled: {
    vi: 'Quá nhiều dòng phụ thuộc vào các dòng bị từ chối: hãy sửa các dòng đó trước.',
    zh: '过多的行依赖被拒绝的行：请先修正那些行。',
    en: 'Too many lines hang on lines that were refused: mend those first.',
  },
  piled: {
    vi: 'Quá nhiều hình chồng lên nhau từ dòng {{line}}: hãy kiểm tra hình của các dòng đó.',
    zh: '自第 {{line}} 行起有过多图形重叠：请检查这些行的图形。',
    en: 'Too many shapes lie on each other from line {{line}} on: look at the shapes of these lines.',
  },
  'not-utf8': { vi: 'Tệp không phải văn bản UTF-8.', zh: '文件不是 UTF-8 文本。', en: 'The file is no UTF-8 text.' },
  'gave-up': {
    vi: 'Không xử lý được tệp sau nhiều lần thử: hãy chia nhỏ tệp.',
    zh: '多次尝试仍无法处理该文件：请拆分文件。',
    en: 'The file could not be worked through in several tries: send it in parts.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type LandFaultCode = keyof typeof LAND_FAULT_WORDS;

export interface LandFault {
  readonly code: LandFaultCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A fault of a line, or of what it stands for. */
export interface LineFault {
  readonly line: number;
  readonly fault: LandFault;
}

export function faulty(code: LandFaultCode, parameters: LandFault['parameters'] = {}): LandFault {
  return { code, parameters };
}

/** A fault in three languages. */
export function faultSaid({ code, parameters }: LandFault): Words {
  const { vi, zh, en } = LAND_FAULT_WORDS[code];
  return { vi: fill(vi, parameters), zh: fill(zh, parameters), en: fill(en, parameters) };
}

/** The same of a geometry, once it is known whose it is. */
export function ofKey(key: string, { code, parameters }: LandFault): LandFault {
  return { code, parameters: { key, ...parameters } };
}

/** A file that cannot be taken at all. */
export class LandFileFault extends Error {
  constructor(readonly fault: LandFault) {
    super(faultSaid(fault).en);
  }
}
