import type { CatalogueProcedure } from './catalogue-procedure.js';
import { basis } from './laws.js';
import {
  OPTIONAL,
  PARCEL,
  SET_BY_PROVINCE,
  calendarDays,
  copy,
  fee,
  longText,
  original,
  text,
  w,
  whole,
} from './parts.js';

const PERMIT = {
  field: w('Hoạt động xây dựng', '建设活动', 'Construction'),
  level: 'COMMUNE',
  agency: 'COMMUNE',
  applicants: ['CITIZEN', 'BUSINESS', 'ORGANISATION'],
  service: 'WHOLE',
  fee: fee(0, SET_BY_PROVINCE),
  timeLimit: calendarDays(15),
  legalBasis: basis('50/2014/QH13', '62/2020/QH14', '175/2024/NĐ-CP', '140/2025/NĐ-CP'),
  result: { kind: 'LICENCE', name: w('Giấy phép xây dựng', '施工许可证', 'Construction permit') },
} as const;
const LAND_PAPER = copy('land-paper', w('Giấy tờ hợp pháp về đất', '合法土地证件', 'Lawful paper of the land'));
const NEIGHBOURS = original(
  'neighbours',
  w('Cam kết bảo đảm an toàn công trình liền kề', '毗邻建筑安全承诺', 'Pledge for the safety of adjoining buildings'),
  w('Có công trình liền kề', '有毗邻建筑', 'Where buildings adjoin'),
);
const STOREYS = whole('storeys', w('Số tầng', '层数', 'Storeys'), { min: 1, max: 12 });
const FLOOR = whole('floorArea', w('Tổng diện tích sàn (m²)', '总建筑面积（平方米）', 'Total floor area (m²)'), {
  min: 1,
  max: 20_000,
});

export const CONSTRUCTION: readonly CatalogueProcedure[] = [
  {
    ...PERMIT,
    code: '1.013225',
    name: w(
      'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
      'III、IV 级工程及独立住宅新建施工许可',
      'Permit for new works of grade III and IV and single houses',
    ),
    alsoCalled: ['gpxd', 'xin phép xây nhà', 'giấy phép xây dựng nhà ở', 'xây nhà mới'],
    papers: [
      LAND_PAPER,
      original('design', w('Bản vẽ thiết kế xây dựng', '建筑设计图', 'Design drawings')),
      NEIGHBOURS,
    ],
    form: [
      ...PARCEL,
      STOREYS,
      whole('height', w('Chiều cao (m)', '高度（米）', 'Height (m)'), { min: 1, max: 60 }),
      FLOOR,
      text('designer', w('Đơn vị, người thiết kế', '设计单位或人员', 'Designer'), OPTIONAL),
    ],
  },
  {
    ...PERMIT,
    code: '1.013229',
    name: w(
      'Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
      'III、IV 级工程及独立住宅维修改造施工许可',
      'Permit for repair and alteration of grade III and IV works and single houses',
    ),
    alsoCalled: ['sửa nhà', 'cải tạo nhà', 'nâng tầng', 'giấy phép sửa chữa'],
    papers: [
      LAND_PAPER,
      original(
        'present-state',
        w('Bản vẽ, ảnh hiện trạng', '现状图纸与照片', 'Drawings and photos of the present state'),
      ),
      NEIGHBOURS,
    ],
    form: [
      ...PARCEL,
      longText('works', w('Nội dung sửa chữa, cải tạo', '维修改造内容', 'What is repaired or altered')),
      STOREYS,
      FLOOR,
    ],
  },
];
