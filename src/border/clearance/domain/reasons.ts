import type { Agency } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';

/** Why an agency holds a vehicle, by law; its own officers alone see it. */
export const LEGAL_REASONS = {
  BORDER_GUARD: {
    'lookout-match': { vi: 'Trùng danh sách theo dõi', zh: '与布控名单相符', en: 'Matches a lookout list' },
    'documents-doubtful': { vi: 'Giấy tờ nghi không hợp lệ', zh: '证件存疑', en: 'Documents in doubt' },
    'entry-ban': { vi: 'Thuộc diện tạm hoãn xuất nhập cảnh', zh: '被限制出入境', en: 'Entry or exit suspended' },
    'vehicle-not-as-declared': {
      vi: 'Phương tiện không đúng khai báo',
      zh: '车辆与申报不符',
      en: 'Vehicle is not the one declared',
    },
  },
  HEALTH_QUARANTINE: {
    'person-unwell': { vi: 'Người có dấu hiệu bệnh', zh: '人员有症状', en: 'A person is unwell' },
    'epidemic-area': { vi: 'Đến từ vùng dịch', zh: '来自疫区', en: 'Comes from an epidemic area' },
    'disinfection-needed': { vi: 'Phải khử khuẩn phương tiện', zh: '车辆须消毒', en: 'Vehicle must be disinfected' },
  },
  PLANT_ANIMAL_QUARANTINE: {
    'pest-suspected': { vi: 'Nghi có sinh vật gây hại', zh: '疑有有害生物', en: 'A pest is suspected' },
    'sample-at-laboratory': {
      vi: 'Chờ kết quả xét nghiệm mẫu',
      zh: '等待样品检测结果',
      en: 'Waiting for the laboratory',
    },
    'certificate-doubtful': {
      vi: 'Giấy kiểm dịch có nghi vấn',
      zh: '检疫证书存疑',
      en: 'Quarantine certificate in doubt',
    },
    'packing-house-suspended': {
      vi: 'Cơ sở đóng gói bị tạm dừng',
      zh: '包装厂已暂停资格',
      en: 'Packing house suspended',
    },
  },
  CUSTOMS: {
    'physical-inspection': { vi: 'Kiểm tra thực tế hàng hoá', zh: '实货查验', en: 'Physical inspection of the goods' },
    'stop-order': {
      vi: 'Lệnh dừng đưa hàng qua khu vực giám sát',
      zh: '停止通过监管区的命令',
      en: 'Stop order at the supervision area',
    },
    'seal-not-as-declared': {
      vi: 'Niêm phong không đúng khai báo',
      zh: '封志与申报不符',
      en: 'Seal is not the one declared',
    },
    'smuggling-suspected': { vi: 'Nghi buôn lậu', zh: '涉嫌走私', en: 'Smuggling is suspected' },
    'tax-unsettled': { vi: 'Chưa hoàn thành nghĩa vụ thuế', zh: '税款未结清', en: 'Tax is unsettled' },
  },
  GATE_FEE: {
    'tariff-unclear': { vi: 'Chưa xác định được mức phí', zh: '费用标准待定', en: 'No tariff fits yet' },
    'payment-unmatched': { vi: 'Khoản thanh toán chưa khớp', zh: '付款未匹配', en: 'The payment does not match' },
  },
} as const satisfies Record<Agency, Record<string, Words>>;

/** What everyone else may be told of a hold. `being-checked` tells nothing, not even that it is a hold. */
export const PUBLIC_REASONS = {
  'being-checked': { vi: 'Đang được kiểm tra', zh: '正在检查', en: 'Being checked' },
  'documents-to-complete': { vi: 'Cần bổ sung giấy tờ', zh: '需补充单证', en: 'Documents to complete' },
  'laboratory-result-awaited': { vi: 'Chờ kết quả xét nghiệm', zh: '等待检测结果', en: 'Laboratory result awaited' },
  'goods-to-be-opened': { vi: 'Phải mở hàng kiểm tra', zh: '需开箱查验', en: 'Goods to be opened' },
  'vehicle-to-be-treated': { vi: 'Phải xử lý phương tiện', zh: '车辆需处理', en: 'Vehicle to be treated' },
  'stopped-by-customs': { vi: 'Hải quan dừng đưa hàng qua giám sát', zh: '海关停止放行', en: 'Stopped by customs' },
  'payment-to-settle': { vi: 'Cần hoàn tất thanh toán', zh: '需完成付款', en: 'Payment to settle' },
} as const satisfies Record<string, Words>;

/** Why a check fails; shown to the firm. */
export const FAIL_REASONS = {
  'documents-invalid': { vi: 'Giấy tờ không hợp lệ', zh: '单证无效', en: 'Documents are not valid' },
  'goods-not-as-declared': {
    vi: 'Hàng hoá không đúng khai báo',
    zh: '货物与申报不符',
    en: 'Goods are not as declared',
  },
  'goods-prohibited': { vi: 'Hàng hoá bị cấm', zh: '禁止进出口货物', en: 'Goods are prohibited' },
  'quarantine-not-met': {
    vi: 'Không đạt yêu cầu kiểm dịch',
    zh: '不符合检疫要求',
    en: 'Quarantine requirements are not met',
  },
  'person-not-admitted': {
    vi: 'Người không đủ điều kiện qua lại',
    zh: '人员不符合通行条件',
    en: 'A person may not pass',
  },
  'vehicle-not-admitted': {
    vi: 'Phương tiện không đủ điều kiện',
    zh: '车辆不符合条件',
    en: 'The vehicle may not pass',
  },
  'fee-unpaid': { vi: 'Chưa nộp phí', zh: '费用未缴', en: 'The fee is unpaid' },
} as const satisfies Record<string, Words>;

/** Why an agency takes its decision back. */
export const REVOKE_REASONS = {
  'decided-in-error': { vi: 'Quyết định nhầm', zh: '决定有误', en: 'Decided in error' },
  'new-information': { vi: 'Có thông tin mới', zh: '出现新情况', en: 'New information' },
  'customs-stop': { vi: 'Hải quan ra lệnh dừng', zh: '海关发出停止命令', en: 'A customs stop came' },
  'payment-returned': { vi: 'Khoản thanh toán bị hoàn', zh: '款项被退回', en: 'The payment was returned' },
  'found-otherwise': { vi: 'Thực tế khác với khi quyết định', zh: '实际情况不符', en: 'Found otherwise than decided' },
} as const satisfies Record<string, Words>;

/** Why a vehicle does not cross and goes back where it came from. */
export const TURN_BACK_REASONS = {
  'check-failed': { vi: 'Kiểm tra không đạt', zh: '检查未通过', en: 'A check was failed' },
  'far-side-refused': { vi: 'Phía bên kia không tiếp nhận', zh: '对方口岸拒收', en: 'The far side refused' },
  'firm-asked': { vi: 'Doanh nghiệp đề nghị quay về', zh: '企业申请退回', en: 'The firm asked for it' },
  'goods-spoiled': { vi: 'Hàng bị hỏng', zh: '货物变质', en: 'The goods spoiled' },
  'vehicle-broken': { vi: 'Xe hỏng', zh: '车辆故障', en: 'The vehicle broke down' },
} as const satisfies Record<string, Words>;

/** Why the far side sends a vehicle back that had crossed. */
export const RETURN_REASONS = {
  'quarantine-refused': {
    vi: 'Kiểm dịch bên kia không chấp nhận',
    zh: '对方检疫不予放行',
    en: 'Their quarantine refused',
  },
  'papers-refused': { vi: 'Giấy tờ không được chấp nhận', zh: '单证未被接受', en: 'Papers were not accepted' },
  'goods-refused': { vi: 'Hàng không được tiếp nhận', zh: '货物被拒收', en: 'The goods were not taken' },
  'buyer-refused': { vi: 'Người mua không nhận', zh: '买方拒收', en: 'The buyer did not take them' },
  'vehicle-refused': { vi: 'Phương tiện không được vào', zh: '车辆不得入境', en: 'The vehicle was not let in' },
  'gate-closed': { vi: 'Cửa khẩu bên kia đã đóng', zh: '对方口岸已关闭', en: 'Their gate had closed' },
} as const satisfies Record<string, Words>;
export type ReturnReason = keyof typeof RETURN_REASONS;

export type PublicReason = keyof typeof PUBLIC_REASONS;
export type FailReason = keyof typeof FAIL_REASONS;
export type RevokeReason = keyof typeof REVOKE_REASONS;
export type TurnBackReason = keyof typeof TURN_BACK_REASONS;
