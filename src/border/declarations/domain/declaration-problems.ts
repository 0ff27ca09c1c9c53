import { problems } from '../../../shared/domain/problem.js';

/** Refusals of declarations as a whole. Single fields: declaration-findings.ts and field-problems.ts. */
export const refuse = problems({
  'invalid-declaration': {
    status: 422,
    title: { vi: 'Tờ khai có lỗi', zh: '申报内容有误', en: 'The declaration has errors' },
    todo: {
      vi: 'Sửa các trường được nêu rồi gửi lại; chưa có gì được lưu.',
      zh: '请修改列出的字段后重新提交；尚未保存任何内容。',
      en: 'Correct the fields named below and send it again; nothing was saved.',
    },
  },
  'declaration-incomplete': {
    status: 409,
    title: {
      vi: 'Tờ khai còn thiếu mục cần cho bước này',
      zh: '申报缺少此步骤必需的内容',
      en: 'The declaration lacks what this step needs',
    },
    todo: {
      vi: 'Bổ sung các mục được nêu trong tờ khai; xe giữ nguyên chỗ.',
      zh: '请在申报中补填列出的项目；车辆保留排位。',
      en: 'Add the fields named below to the declaration; the vehicle keeps its place.',
    },
  },
  'vehicle-already-declared': {
    status: 409,
    title: {
      vi: 'Xe này đang có một tờ khai chưa kết thúc cùng chiều',
      zh: '该车辆在同一方向已有未结束的申报',
      en: 'This vehicle already has an open declaration in this direction',
    },
    todo: {
      vi: 'Sửa hoặc rút tờ khai đang mở rồi khai lại.',
      zh: '请先更正或撤回未结束的申报。',
      en: 'Correct or withdraw the open one first.',
    },
  },
  'value-not-refused': {
    status: 422,
    title: {
      vi: 'Giá trị này không bị quy tắc nào từ chối',
      zh: '没有规则拒绝该数值',
      en: 'No rule refuses this value',
    },
    todo: { vi: 'Khai như bình thường.', zh: '照常申报即可。', en: 'Declare it as any other.' },
  },
  'value-accepted-already': {
    status: 409,
    title: {
      vi: 'Giá trị này đã được chấp nhận tại cửa khẩu',
      zh: '该数值已在本口岸获认可',
      en: 'This value is accepted at the gate already',
    },
    todo: {
      vi: 'Khai hoặc sửa tờ khai với giá trị đó.',
      zh: '请用该数值申报或更正。',
      en: 'Declare or correct with it.',
    },
  },
  'accepted-value-ended': {
    status: 409,
    title: {
      vi: 'Việc chấp nhận này đã hết hiệu lực',
      zh: '该认可已失效',
      en: 'It is no longer accepted',
    },
  },
  'declaration-not-waiting': {
    status: 409,
    title: {
      vi: 'Tờ khai không còn chờ quyết định (trạng thái {{status}})',
      zh: '该申报已不在待审状态（{{status}}）',
      en: 'The declaration is not waiting for a decision (it is {{status}})',
    },
    todo: { vi: 'Tải lại tờ khai.', zh: '请刷新申报。', en: 'Load the declaration again.' },
  },
  'declaration-ended': {
    status: 409,
    title: {
      vi: 'Tờ khai đã kết thúc (trạng thái {{status}})',
      zh: '该申报已结束（{{status}}）',
      en: 'The declaration has ended (it is {{status}})',
    },
    todo: { vi: 'Khai một tờ khai mới.', zh: '请提交新的申报。', en: 'Submit a new declaration.' },
  },
  'vehicle-in-lane': {
    status: 409,
    title: { vi: 'Xe đã vào làn', zh: '车辆已进入通道', en: 'The vehicle has entered a lane' },
    todo: {
      vi: 'Liên hệ cán bộ tại làn.',
      zh: '请联系通道工作人员。',
      en: 'Speak with the officers at the lane.',
    },
  },
  'vehicle-crossed': {
    status: 409,
    title: { vi: 'Xe đã qua biên giới', zh: '车辆已过境', en: 'The vehicle has crossed the border' },
    todo: {
      vi: 'Liên hệ hải quan: xe ra khỏi khu vực giám sát theo quyết định của hải quan.',
      zh: '请联系海关：车辆须经海关决定方可离开监管区。',
      en: 'Speak with customs: it leaves the supervision area by their decision.',
    },
  },
  'vehicle-gone': {
    status: 409,
    title: { vi: 'Xe đã đi qua cửa khẩu', zh: '车辆已通过口岸', en: 'The vehicle has gone through' },
    todo: {
      vi: 'Không thay đổi được nữa; liên hệ biên phòng.',
      zh: '无法再更改；请联系边防。',
      en: 'Nothing of it can be changed now; speak with the border guard.',
    },
  },
  'no-tractor': {
    status: 409,
    title: {
      vi: 'Lô xe mới tự chạy không có đầu kéo',
      zh: '自驶新车批次没有牵引车',
      en: 'New vehicles under their own power have no tractor',
    },
    todo: {
      vi: 'Sửa số khung trong tờ khai.',
      zh: '请在申报中更正车架号。',
      en: 'Correct the chassis numbers in the declaration.',
    },
  },
  'container-not-declared': {
    status: 422,
    title: {
      vi: 'Tờ khai không có container {{container}}',
      zh: '申报中没有集装箱 {{container}}',
      en: 'The declaration has no container {{container}}',
    },
    todo: {
      vi: 'Kiểm tra số container trên tờ khai.',
      zh: '请核对申报中的箱号。',
      en: 'Check the number against the declaration.',
    },
  },
  'note-needed': {
    status: 422,
    title: {
      vi: 'Làm thay doanh nghiệp phải ghi rõ theo yêu cầu của ai',
      zh: '代企业办理须注明应何人要求',
      en: 'Acting for a firm needs a note on whose word it is done',
    },
    todo: {
      vi: 'Ghi người yêu cầu và cách yêu cầu (quầy, điện thoại).',
      zh: '请注明要求人及方式（柜台、电话）。',
      en: 'Say who asked, and how (counter, telephone).',
    },
  },
  'walk-in-link-over': {
    status: 410,
    title: { vi: 'Liên kết này đã hết hiệu lực', zh: '该链接已失效', en: 'This link is over' },
    todo: {
      vi: 'Hỏi quầy của cửa khẩu, hoặc doanh nghiệp đã nhận tờ khai.',
      zh: '请咨询口岸柜台，或已接手该申报的企业。',
      en: 'Ask the counter of the gate, or the firm that took the declaration over.',
    },
  },
  'walk-in-field-told': {
    status: 409,
    title: {
      vi: 'Mục này đã khai và không sửa được bằng liên kết ({{path}})',
      zh: '该项已申报，不能通过链接更改（{{path}}）',
      en: 'This is told already and cannot be changed by the link ({{path}})',
    },
    todo: {
      vi: 'Quầy của cửa khẩu sửa được.',
      zh: '可由口岸柜台更正。',
      en: 'The counter of the gate can correct it.',
    },
  },
  'part-of-other': {
    status: 403,
    title: {
      vi: 'Phần này do bên khác khai ({{part}})',
      zh: '该部分由其他方填写（{{part}}）',
      en: 'This part belongs to another party ({{part}})',
    },
    todo: {
      vi: 'Nhờ bên giữ phần này sửa, hoặc trả lại phần cho người khai.',
      zh: '请由该方更正，或请其将该部分交还申报人。',
      en: 'Ask that party to change it, or to give the part back to the declarer.',
    },
  },
  'part-taken': {
    status: 409,
    title: {
      vi: 'Phần này đã có bên nhận ({{part}})',
      zh: '该部分已由一方接管（{{part}}）',
      en: 'This part has been taken over ({{part}})',
    },
    todo: {
      vi: 'Nhờ bên đó trả lại phần, hoặc đổi mã số thuế của bên đó.',
      zh: '请该方交还该部分，或更换该方税号。',
      en: 'Ask that party to give it back, or replace its tax code.',
    },
  },
  'mandate-to-self': {
    status: 422,
    title: {
      vi: 'Không thể uỷ quyền cho chính doanh nghiệp mình',
      zh: '不能委托给本企业自己',
      en: 'A firm needs no mandate from itself',
    },
    todo: {
      vi: 'Nhập mã số thuế của bên được uỷ quyền.',
      zh: '请输入受托方税号。',
      en: 'Give the tax code of the other firm.',
    },
  },
  'mandate-until': {
    status: 422,
    title: {
      vi: 'Thời hạn uỷ quyền phải ở tương lai và không quá {{days}} ngày',
      zh: '委托期限须在将来且不超过 {{days}} 天',
      en: 'A mandate ends in the future, within {{days}} days',
    },
    todo: { vi: 'Chọn ngày khác.', zh: '请选择其他日期。', en: 'Choose another date.' },
  },
  'invitation-over': {
    status: 410,
    title: {
      vi: 'Lời mời đã dùng hoặc hết hạn',
      zh: '邀请已使用或已过期',
      en: 'The invitation was used or has expired',
    },
    todo: {
      vi: 'Xin người khai gửi lời mời mới.',
      zh: '请申报人重新发送邀请。',
      en: 'Ask the declarer for a new one.',
    },
  },
  'declared-before': {
    status: 409,
    title: { vi: 'Tờ khai này đã có', zh: '该申报已存在', en: 'This was declared before' },
    todo: { vi: 'Sửa tờ khai đã có.', zh: '请更正已有申报。', en: 'Correct what stands.' },
  },
  'invalid-driver': {
    status: 422,
    title: { vi: 'Thông tin lái xe có lỗi', zh: '驾驶员信息有误', en: 'The driver has errors' },
    todo: {
      vi: 'Sửa các trường được nêu rồi gửi lại; chưa có gì được lưu.',
      zh: '请修改列出的字段后重新提交；尚未保存任何内容。',
      en: 'Correct the fields named below and send it again; nothing was saved.',
    },
  },
  'driver-already-saved': {
    status: 409,
    title: {
      vi: 'Lái xe có giấy tờ này đã được lưu',
      zh: '持该证件的驾驶员已保存',
      en: 'A driver with this document is kept already',
    },
    todo: {
      vi: 'Dùng hoặc sửa lái xe đã lưu (drivers).',
      zh: '请使用或修改已保存的驾驶员（drivers）。',
      en: 'Use or change the one that is kept (drivers).',
    },
  },
  'drivers-full': {
    status: 409,
    title: {
      vi: 'Đã lưu đủ {{most}} lái xe',
      zh: '已保存 {{most}} 名驾驶员',
      en: 'As many as {{most}} drivers are kept already',
    },
    todo: {
      vi: 'Bỏ những người không còn lái cho doanh nghiệp.',
      zh: '请移除不再为本企业驾驶的人员。',
      en: 'Remove those who no longer drive for the firm.',
    },
  },
  'saved-driver-unknown': {
    status: 422,
    title: {
      vi: 'Doanh nghiệp không lưu lái xe này',
      zh: '本企业未保存该驾驶员',
      en: 'The firm keeps no such driver',
    },
    todo: {
      vi: 'Chọn lái xe trong danh sách, hoặc nhập đầy đủ ở drivers.',
      zh: '请从列表中选择驾驶员，或在 drivers 中完整填写。',
      en: 'Choose one of the list, or give the driver in full in `drivers`.',
    },
  },
  'nothing-to-correct': {
    status: 422,
    title: { vi: 'Không có gì thay đổi', zh: '没有任何更改', en: 'Nothing would change' },
    todo: { vi: 'Nhập giá trị mới.', zh: '请输入新的值。', en: 'Give a value that differs.' },
  },
});
