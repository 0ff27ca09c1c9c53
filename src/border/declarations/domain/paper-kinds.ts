import type { Agency } from '../../../shared/domain/place.js';
import { problems, type ProblemKind, type Words } from '../../../shared/domain/problem.js';

/** Papers of the vehicle; the carrier tells them. */
export const VEHICLE_PAPERS = [
  'VEHICLE_REGISTRATION',
  'ROADWORTHINESS',
  'TRANSPORT_LICENCE',
  'INSURANCE',
  'TRAILER_REGISTRATION',
  'DANGEROUS_GOODS_PERMIT',
] as const;
export type VehiclePaper = (typeof VEHICLE_PAPERS)[number];
/** Papers of the goods; their owner tells them. The quarantine certificate has a field of its own: it proves what perishes. */
export const GOODS_PAPERS = [
  'PHYTOSANITARY_CERTIFICATE',
  'VETERINARY_CERTIFICATE',
  'FOOD_SAFETY_CERTIFICATE',
  'ORIGIN_CERTIFICATE',
  'INVOICE',
] as const;

export const PAPER_KINDS = [...VEHICLE_PAPERS, ...GOODS_PAPERS, 'QUARANTINE_CERTIFICATE'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

interface PaperMeans {
  readonly title: Words;
  /** Whose matter it is: these agencies look at it. */
  readonly agencies: readonly Agency[];
}

const means = (agencies: readonly Agency[], vi: string, zh: string, en: string): PaperMeans => ({
  title: { vi, zh, en },
  agencies,
});

export const PAPERS: Readonly<Record<PaperKind, PaperMeans>> = {
  VEHICLE_REGISTRATION: means(['BORDER_GUARD'], 'Giấy đăng ký xe', '车辆行驶证', 'Vehicle registration'),
  ROADWORTHINESS: means(['BORDER_GUARD'], 'Giấy kiểm định xe', '车辆检验证', 'Roadworthiness certificate'),
  TRANSPORT_LICENCE: means(['BORDER_GUARD'], 'Giấy phép vận tải', '运输许可证', 'Transport licence'),
  INSURANCE: means(['BORDER_GUARD'], 'Bảo hiểm xe', '车辆保险', 'Vehicle insurance'),
  TRAILER_REGISTRATION: means(['BORDER_GUARD'], 'Giấy đăng ký rơ moóc', '挂车行驶证', 'Trailer registration'),
  PHYTOSANITARY_CERTIFICATE: means(
    ['PLANT_ANIMAL_QUARANTINE', 'CUSTOMS'],
    'Giấy chứng nhận kiểm dịch thực vật',
    '植物检疫证书',
    'Phytosanitary certificate',
  ),
  VETERINARY_CERTIFICATE: means(
    ['PLANT_ANIMAL_QUARANTINE', 'CUSTOMS'],
    'Giấy chứng nhận kiểm dịch động vật',
    '动物检疫证书',
    'Veterinary certificate',
  ),
  FOOD_SAFETY_CERTIFICATE: means(
    ['HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE', 'CUSTOMS'],
    'Giấy chứng nhận an toàn thực phẩm',
    '食品安全证书',
    'Food safety certificate',
  ),
  ORIGIN_CERTIFICATE: means(['CUSTOMS'], 'Giấy chứng nhận xuất xứ', '原产地证书', 'Certificate of origin'),
  DANGEROUS_GOODS_PERMIT: means(
    ['BORDER_GUARD'],
    'Giấy phép vận chuyển hàng nguy hiểm',
    '危险货物运输许可证',
    'Permit to carry dangerous goods',
  ),
  INVOICE: means(['CUSTOMS'], 'Hoá đơn thương mại', '商业发票', 'Commercial invoice'),
  QUARANTINE_CERTIFICATE: means(
    ['PLANT_ANIMAL_QUARANTINE', 'CUSTOMS'],
    'Giấy kiểm dịch',
    '检疫证书',
    'Quarantine certificate',
  ),
};

/** The code that says that a paper is missing: `paper-missing-insurance`. */
export function missingCode(kind: PaperKind): string {
  return `paper-missing-${kind.toLowerCase().replaceAll('_', '-')}`;
}

problems(
  Object.fromEntries(
    PAPER_KINDS.map((kind): [string, ProblemKind] => {
      const { vi, zh, en } = PAPERS[kind].title;
      return [
        missingCode(kind),
        { status: 422, title: { vi: `Chưa có: ${vi}`, zh: `缺少：${zh}`, en: `Missing: ${en}` } },
      ];
    }),
  ),
);
