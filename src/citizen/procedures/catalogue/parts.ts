import type { Words } from '../../../shared/domain/problem.js';
import type { FieldType, FormField, NeededPaper, PaperForm, ProcedureFee, TimeLimit } from './catalogue-procedure.js';

/** One text in the three languages. */
export const w = (vi: string, zh: string, en: string): Words => ({ vi, zh, en });

const paper =
  (form: PaperForm) =>
  (key: string, name: Words, note?: Words): NeededPaper => ({
    key,
    name,
    form,
    required: note === undefined,
    ...(note && { note }),
  });

/** Papers by the form they are handed in. One with a note is asked only of those whom the note names. */
export const original = paper('ORIGINAL');
export const copy = paper('COPY');
export const certified = paper('CERTIFIED_COPY');

type More = Partial<Omit<FormField, 'key' | 'label' | 'type' | 'choices'>>;
const field =
  (type: FieldType) =>
  (key: string, label: Words, more: More = {}): FormField => ({ key, label, type, required: true, ...more });

/** Fields of a form; required unless told otherwise. */
export const text = field('text');
export const longText = field('long-text');
export const whole = field('number');
export const day = field('date');
export const yesNo = field('yes-no');
export const phone = field('phone');
export const idNumber = field('id-number');
export const commune = field('commune');

/** A field answered by one of the choices. */
export const choice = (
  key: string,
  label: Words,
  choices: Readonly<Record<string, Words>>,
  more: More = {},
): FormField => ({
  ...field('choice')(key, label, more),
  choices: Object.entries(choices).map(([value, name]) => ({ value, label: name })),
});

export const OPTIONAL = { required: false } as const;
export const PAST = { when: 'past' } as const;
export const FUTURE = { when: 'future' } as const;

/** Nothing is paid. */
export const FREE: ProcedureFee = { amount: 0, exempt: [] };
export const fee = (amount: number, note?: Words, exempt: readonly Words[] = []): ProcedureFee => ({
  amount,
  ...(note && { note }),
  exempt,
});

/** Office days and hours that the law gives. */
export const days = (amount: number, note?: Words): TimeLimit => ({
  amount,
  unit: 'WORKING_DAYS',
  ...(note && { note }),
});
export const hours = (amount: number, note?: Words): TimeLimit => ({
  amount,
  unit: 'WORKING_HOURS',
  ...(note && { note }),
});
/** Days that the law counts by the calendar, as office days; rounded down, so that the law's end is never passed. */
export const calendarDays = (amount: number): TimeLimit =>
  days(
    Math.floor((amount * 5) / 7),
    w(`${amount} ngày theo lịch`, `${amount} 个日历日`, `${amount} days by the calendar`),
  );
export const IN_THE_DAY = days(
  1,
  w(
    'Trong ngày; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo',
    '当日办结；15 时后收件的，下一工作日办结',
    'In the day; received after 15:00, the next working day',
  ),
);

export const SET_BY_PROVINCE = w(
  'Mức thu theo nghị quyết của Hội đồng nhân dân tỉnh',
  '收费标准由省人民议会决议规定',
  "By resolution of the Provincial People's Council",
);
export const MOUNTAIN_COMMUNES = w(
  'Ở xã miền núi, biên giới, vùng khó khăn: thêm nhiều nhất 10 ngày làm việc',
  '山区、边境、困难地区的乡：最多延长 10 个工作日',
  'Mountain, border and disadvantaged communes: at most 10 working days more',
);

export const EXEMPT = {
  POOR: w('Hộ nghèo', '贫困户', 'Poor households'),
  NEAR_POOR: w('Hộ cận nghèo', '近贫困户', 'Near-poor households'),
  MERIT: w('Gia đình có công với cách mạng', '革命有功家庭', 'Families of people with merit'),
  DISABLED: w('Người khuyết tật', '残疾人', 'Persons with disabilities'),
  CHILDREN: w('Trẻ em', '儿童', 'Children'),
  ELDERLY: w('Người cao tuổi', '老年人', 'Elderly people'),
  BORDER: w('Người thường trú tại xã biên giới', '边境乡常住居民', 'Residents of border communes'),
} as const;

/** Papers that many dossiers ask for, so that they are called the same everywhere. */
export const AUTHORISATION = original(
  'authorisation',
  w('Văn bản ủy quyền', '委托书', 'Written authorisation'),
  w(
    'Khi nhờ người khác làm thay; không phải chứng thực nếu là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột',
    '委托他人代办时；祖父母、父母、子女、配偶、兄弟姐妹无须认证',
    'When someone else acts; close relatives need no certification',
  ),
);
export const LAND_CERTIFICATE = original(
  'land-certificate',
  w('Giấy chứng nhận đã cấp (bản gốc)', '已发土地使用权证（原件）', 'The land certificate issued (original)'),
);
export const PHOTO = original(
  'photo',
  w('Ảnh chân dung 4x6 cm, nền trắng', '4×6 厘米白底证件照', 'Portrait photo 4x6 cm on white'),
);
export const HOUSING_PROOF = copy(
  'housing-proof',
  w('Giấy tờ chứng minh chỗ ở hợp pháp', '合法住所证明', 'Proof of lawful housing'),
  w(
    'Khi cơ sở dữ liệu chưa có thông tin về chỗ ở',
    '数据库无住所信息时',
    'When the databases do not show the dwelling',
  ),
);

/** Fields that describe a parcel of land. */
export const PARCEL: readonly FormField[] = [
  text('parcelNumber', w('Số thửa', '地块号', 'Parcel number'), {
    section: w('Thửa đất', '地块', 'The parcel'),
    pattern: String.raw`\d{1,5}`,
  }),
  text('sheetNumber', w('Số tờ bản đồ', '图幅号', 'Map sheet number'), { pattern: String.raw`\d{1,4}` }),
  commune('parcelCommune', w('Xã, phường có đất', '土地所在乡、坊', 'Commune of the parcel')),
  whole('parcelArea', w('Diện tích (m²)', '面积（平方米）', 'Area (m²)'), { min: 1, max: 10_000_000 }),
];
export const CERTIFICATE_NUMBER = text(
  'certificateNumber',
  w('Số phát hành của Giấy chứng nhận', '权证编号', 'Number of the land certificate'),
  { pattern: String.raw`[A-Z]{1,2} ?\d{6,8}` },
);
export const SEX = {
  male: w('Nam', '男', 'Male'),
  female: w('Nữ', '女', 'Female'),
} as const;
