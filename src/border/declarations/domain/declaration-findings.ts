import { problems, type FieldProblem, type Parameters, type ProblemKind } from '../../../shared/domain/problem.js';

const finding = (vi: string, zh: string, en: string): ProblemKind => ({ status: 422, title: { vi, zh, en } });

const KINDS = {
  'window-reversed': finding(
    'Giờ kết thúc phải sau giờ bắt đầu',
    '结束时间须晚于开始时间',
    'The end must be after the beginning',
  ),
  'window-past': finding('Khoảng giờ dự kiến đã qua', '预计时段已过', 'The planned time has passed'),
  'window-far': finding(
    'Chỉ khai trước tối đa {{days}} ngày',
    '最多提前 {{days}} 天申报',
    'Declare at most {{days}} days ahead',
  ),
  'window-long': finding(
    'Khoảng giờ dự kiến dài hơn {{hours}} giờ',
    '预计时段超过 {{hours}} 小时',
    'The planned time is longer than {{hours}} hours',
  ),
  'route-not-of-gate': finding('Cửa khẩu này không có tuyến đó', '该口岸没有这条通道', 'This gate has no such route'),
  'plate-missing': finding('Chưa có biển số xe', '缺少车牌号', 'The plate is missing'),
  'plate-country': finding(
    'Biển số không thuộc nước đã chọn',
    '车牌与所选国家不符',
    'The plate is not of the country that was chosen',
  ),
  'plate-is-trailer': finding('Đây là biển số rơ moóc', '这是挂车车牌', 'This is the plate of a trailer'),
  'plate-not-trailer': finding(
    'Biển số này không phải của rơ moóc',
    '该车牌不是挂车车牌',
    'This is not the plate of a trailer',
  ),
  'vehicle-in-other-fleet': finding(
    'Xe thuộc đội xe của doanh nghiệp khác: hỏi sự đồng ý của họ, hoặc nhờ cán bộ cửa khẩu giải phóng xe',
    '该车属于另一企业的车队：请征求其同意，或请口岸工作人员解除',
    'It stands in another firm’s fleet: ask that firm’s consent, or have an officer at the gate release it',
  ),
  'plate-unchecked': finding(
    'Không kiểm tra được biển số nước này',
    '无法核对该国车牌',
    'Plates of this country cannot be checked',
  ),
  'trailer-is-vehicle': finding(
    'Rơ moóc trùng biển số xe',
    '挂车与车辆车牌相同',
    'Trailer and vehicle have the same plate',
  ),
  'vins-missing': finding(
    'Nhập số khung của từng xe mới',
    '请填写每辆新车的车架号',
    'Give the chassis number of every new vehicle',
  ),
  'vins-not-wanted': finding(
    'Chỉ xe mới mới khai số khung',
    '只有新车需填写车架号',
    'Only new vehicles are declared by chassis numbers',
  ),
  'vin-twice': finding('Số khung bị khai hai lần', '车架号重复', 'This chassis number stands twice'),
  'container-missing': finding(
    'Xe container chưa khai container',
    '集装箱车未申报集装箱',
    'A container truck without a container',
  ),
  'container-twice': finding('Container bị khai hai lần', '集装箱号重复', 'This container stands twice'),
  'seal-twice': finding('Số chì bị khai hai lần', '封条号重复', 'This seal stands twice'),
  'driver-missing': finding('Chưa khai lái xe', '尚未填写驾驶员', 'No driver is told yet'),
  'driver-not-wanted': finding(
    'Xe tự hành không có lái xe',
    '无人驾驶车辆没有驾驶员',
    'A driverless vehicle has no driver',
  ),
  'driver-twice': finding('Lái xe bị khai hai lần', '驾驶员重复', 'This driver stands twice'),
  'document-number': finding(
    'Số giấy tờ không đúng dạng',
    '证件号码格式不对',
    'The document number does not have the right form',
  ),
  'goods-missing': finding(
    'Chưa khai hàng: ghi hàng hoặc chọn loại hàng; xe rỗng thì chọn xe rỗng',
    '未申报货物：请填写货物或选择货类；空车请选择空车',
    'No goods declared: give them, or their kind at first; mark the vehicle empty if it is',
  ),
  'empty-with-goods': finding('Xe rỗng không thể có hàng', '空车不能有货物', 'An empty vehicle carries no goods'),
  'hs-code-unknown': finding(
    'Mã HS này chưa có trong danh mục',
    '税则目录中没有此 HS 编码',
    'This HS code is not in our table',
  ),
  'goods-twice': finding('Dòng hàng bị lặp', '货物行重复', 'This line of goods stands twice'),
  'kg-precision': finding(
    'Khối lượng phải lớn hơn 0, tối đa 3 số lẻ',
    '重量须大于 0，最多三位小数',
    'The weight must be above 0 with at most 3 decimals',
  ),
  'weight-unusual': finding(
    'Tổng khối lượng {{tonnes}} tấn là bất thường',
    '总重 {{tonnes}} 吨，异常',
    'A total of {{tonnes}} tonnes is unusual',
  ),
  'weight-impossible': finding(
    'Không xe nào chở được {{tonnes}} tấn',
    '任何车辆都无法装载 {{tonnes}} 吨',
    'No vehicle carries {{tonnes}} tonnes',
  ),
  'package-weight-unusual': finding(
    'Khối lượng mỗi kiện bất thường',
    '每件重量异常',
    'The weight of a package is unusual',
  ),
  'temperature-unusual': finding('Nhiệt độ bất thường', '温度异常', 'This temperature is unusual'),
  'un-number-needed': finding(
    'Hàng này thường phải có số UN',
    '此类货物通常须有 UN 编号',
    'Such goods usually need a UN number',
  ),
  'un-number-unknown': finding(
    'Số UN này không có trong danh mục',
    '目录中没有此 UN 编号',
    'This UN number is not in our table',
  ),
  'declarer-missing': finding(
    'Chưa khai bên của chính mình',
    '未填写申报人自己这一方',
    'The party that you declare as is missing',
  ),
  'carrier-missing': finding('Chưa khai bên vận chuyển', '缺少承运人', 'The carrier is missing'),
  'seal-missing': finding('Container chưa có số chì', '集装箱缺少封条号', 'The container has no seal yet'),
  'un-number-missing': finding(
    'Hàng nguy hiểm chưa có số UN',
    '危险品缺少 UN 编号',
    'Dangerous goods without a UN number',
  ),
  'owner-missing': finding('Chưa khai chủ hàng', '缺少货主', 'The owner of the goods is missing'),
  'declarer-tax-code-other': finding(
    'Mã số thuế này không phải của doanh nghiệp đang khai',
    '该税号不是申报企业自己的税号',
    'This is not the tax code of the firm that declares',
  ),
  'customs-number-twice': finding(
    'Tờ khai hải quan bị khai hai lần',
    '报关单号重复',
    'This customs declaration stands twice',
  ),
  'customs-number-missing': finding('Chưa có tờ khai hải quan', '尚无报关单', 'No customs declaration yet'),
  'customs-number-not-wanted': finding(
    'Xe rỗng không cần tờ khai hải quan',
    '空车无需报关单',
    'An empty vehicle needs no customs declaration',
  ),
  'plate-temporary': finding(
    'Biển số tạm: xe được nhận biết bằng số khung',
    '临时牌照：以车架号识别车辆',
    'A temporary plate: the vehicles are known by their chassis numbers',
  ),
  'plate-form': finding('Đây không phải là biển số', '这不是车牌号', 'This is not a plate'),
  'drivers-too-many': finding('Tối đa {{most}} lái xe', '最多 {{most}} 名驾驶员', 'At most {{most}} drivers'),
  'channel-without-number': finding(
    'Có luồng nhưng chưa có tờ khai hải quan',
    '有通道但没有报关单',
    'A channel without a customs declaration',
  ),
  'certificate-missing': finding(
    'Chưa có giấy kiểm dịch: xe không được ưu tiên hàng tươi',
    '没有检疫证书：不享受鲜活优先',
    'No quarantine certificate: no priority for perishable goods',
  ),
  'certificate-before-planned': finding(
    'Giấy kiểm dịch hết hạn trước giờ dự kiến',
    '检疫证书在预计时间前到期',
    'The quarantine certificate ends before the planned time',
  ),
  'certificate-ends-early': finding(
    'Giấy kiểm dịch hết hạn trong khoảng giờ dự kiến',
    '检疫证书在预计时段内到期',
    'The quarantine certificate ends within the planned time',
  ),
  'paper-expired': finding(
    'Giấy tờ đã hết hạn vào ngày dự kiến',
    '证件在预计日期已过期',
    'This paper will have expired by the planned day',
  ),
  'paper-expires-soon': finding('Giấy tờ sắp hết hạn', '证件即将到期', 'This paper expires soon after'),
  'paper-twice': finding('Giấy tờ bị khai hai lần', '证件重复', 'This paper stands twice'),
  'two-way-owner-unnamed': finding(
    'Thí điểm hai chiều chỉ chở hàng của một chủ: hãy nêu chủ hàng',
    '双向试点每车只装一名货主的货物：请填写货主',
    'The two-way pilot takes one owner’s goods: name the owner',
  ),
  'return-not-two-way': finding(
    'Chỉ chuyến thí điểm hai chiều mới có chuyến về',
    '只有双向试点的车次才有返程',
    'Only trips of the two-way pilot have a return',
  ),
  'return-of-unknown': finding(
    'Không có chuyến đi đó, hoặc doanh nghiệp không tham gia chuyến đó',
    '没有该去程，或贵企业未参与',
    'There is no such first trip, or your firm has no part in it',
  ),
  'return-out-of-order': finding(
    'Xe Việt Nam xuất trước rồi nhập về; xe nước ngoài nhập trước rồi xuất về',
    '越南车辆先出口后进口返回；外国车辆先进口后出口返回',
    'A Vietnamese vehicle exports first and returns with an import; a foreign one imports first and returns with an export',
  ),
  'return-other-vehicle': finding(
    'Chuyến đi là của xe khác',
    '去程使用的是另一辆车',
    'The first trip was declared for another vehicle',
  ),
  'return-of-ended': finding(
    'Chuyến đi đã bị rút, từ chối hoặc hết hạn',
    '去程已撤回、被拒绝或过期',
    'The first trip was withdrawn, rejected or has expired',
  ),
  'first-not-crossed': finding(
    'Chuyến đi chưa qua biên giới: chuyến về chưa được gọi',
    '去程尚未过境：返程暂不叫号',
    'The first trip has not crossed yet: the return is not called before',
  ),
  'two-way-outside-pilot': finding(
    'Thí điểm hai chiều chỉ từ {{from}} đến {{to}}',
    '双向试点仅限 {{from}} 至 {{to}}',
    'The two-way pilot runs from {{from}} to {{to}} only',
  ),
  'two-way-mixed-load': finding(
    'Xe hai chiều chỉ chở một loại nông sản',
    '双向车辆只能装一种农产品',
    'A two-way vehicle carries one farm product only',
  ),
  'two-way-not-farm': finding(
    'Xe hai chiều chỉ chở nông sản',
    '双向车辆只能装农产品',
    'A two-way vehicle carries farm products only',
  ),
  'not-correctable': finding(
    'Trường này không sửa được: rút tờ khai rồi khai lại',
    '该字段不可更正：请撤回后重新申报',
    'This cannot be corrected: withdraw and declare anew',
  ),
  'value-seen-by-officer': finding(
    'Sai quy tắc ({{rule}}) nhưng cán bộ cửa khẩu đã thấy đúng như vậy',
    '不符合规则（{{rule}}），但口岸官员已核实确为如此',
    'Against our rule ({{rule}}), but an officer at the gate has seen that it is so',
  ),
  'path-unknown': finding('Tờ khai không có trường này', '申报中没有该字段', 'A declaration has no such field'),
} satisfies Record<string, ProblemKind>;

export type FindingCode = keyof typeof KINDS;

/** What can be wrong with a declaration as a whole, in three languages. */
export const declarationFindings = problems(KINDS);

/** An error at a field. */
export function error(path: string, code: FindingCode, parameters?: Parameters): FieldProblem {
  return { path, code, severity: 'error', ...(parameters && { parameters }) };
}

/** A doubt at a field: shown, kept, and no hindrance by itself. */
export function warning(path: string, code: FindingCode, parameters?: Parameters): FieldProblem {
  return { path, code, severity: 'warning', ...(parameters && { parameters }) };
}
