/** Of what an office did before dossiers came here, as it was scanned. */
export const pastDossierWords = {
  title: { vi: 'Hồ sơ đã số hoá', zh: '已数字化档案', en: 'Digitised dossiers' },
  why: {
    vi: 'Hồ sơ cũ của cơ quan, đã quét. Mỗi lần mở bản quét đều được ghi lại.',
    zh: '本机关以往档案的扫描件。每次打开扫描件都会被记录。',
    en: 'What your office did before, as it was scanned. Each look at a scan is on record.',
  },
  find: { vi: 'Số hồ sơ hoặc tên', zh: '档案编号或姓名', en: 'Code or name' },
  state: { vi: 'Trạng thái', zh: '状态', en: 'State' },
  procedure: { vi: 'Thủ tục', zh: '手续', en: 'Procedure' },
  erased: { vi: 'Tên đã xoá', zh: '姓名已删除', en: 'Name erased' },
  idNumber: { vi: 'Số định danh {{number}}', zh: '身份号码 {{number}}', en: 'Personal number {{number}}' },
  open: { vi: 'Mở bản quét {{code}}', zh: '打开扫描件 {{code}}', en: 'Open the scan {{code}}' },
  alike: {
    vi: 'Cùng người, thủ tục và ngày với hồ sơ {{code}}. Xem cả hai bản quét rồi quyết định.',
    zh: '与档案 {{code}} 的申请人、手续和日期相同。请查看两份扫描件后决定。',
    en: 'The same person, procedure and day as {{code}}. Look at both scans, then decide.',
  },
  alikeElsewhere: {
    vi: 'Cùng người, thủ tục và ngày với hồ sơ {{code}} của {{office}}; cơ quan đó giữ bản quét. Hỏi họ nếu cần, rồi quyết định.',
    zh: '与{{office}}的档案 {{code}} 申请人、手续和日期相同；扫描件由该机关保管。如有需要请先询问再决定。',
    en: 'The same person, procedure and day as {{code}} of {{office}}, which keeps its scan. Ask there if need be, then decide.',
  },
  duplicateOf: {
    vi: 'Trùng với hồ sơ {{code}}, quyết định lúc {{at}}.',
    zh: '与档案 {{code}} 重复，决定于 {{at}}。',
    en: 'The same as {{code}}, decided {{at}}.',
  },
  none: { vi: 'Chưa có hồ sơ số hoá', zh: '还没有数字化档案', en: 'No digitised dossier yet' },
  noneTodo: {
    vi: 'Quản trị viên nạp bản quét cùng danh mục; hồ sơ của cơ quan bạn sẽ hiện ở đây.',
    zh: '管理员导入扫描件及目录后，本机关的档案会显示在此。',
    en: 'Administrators take scans in with an index; those of your office appear here.',
  },
} as const;

export const pastDossierCodeWords = {
  pastDossierState: {
    TAKEN: { vi: 'Đã nhận', zh: '已收录', en: 'Taken' },
    PROPOSED: { vi: 'Có thể trùng', zh: '可能重复', en: 'May be a duplicate' },
    DUPLICATE: { vi: 'Trùng', zh: '重复', en: 'Duplicate' },
  },
  pastDossierDecision: {
    DISTINCT: { vi: 'Là hồ sơ khác: nhận', zh: '是另一份档案：收录', en: 'It is another: take it' },
    DUPLICATE: { vi: 'Là cùng một hồ sơ', zh: '是同一份档案', en: 'It is the same' },
  },
} as const;
