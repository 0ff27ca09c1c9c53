/** Of the files of land that an office loads. */
export const landWords = {
  title: { vi: 'Dữ liệu đất đai', zh: '土地数据', en: 'Land data' },
  why: {
    vi: 'Nạp thửa đất, quy hoạch và bảng giá từ tệp GeoJSON. Tệp được kiểm tra từng dòng trước; chỉ nạp khi bạn đồng ý. Tên chủ sử dụng đất không được đọc.',
    zh: '从 GeoJSON 文件导入宗地、规划和地价表。文件先逐行检查，经您确认后才导入。不读取土地使用权人姓名。',
    en: 'Load parcels, plans and prices from GeoJSON. A file is checked line by line first and enters when you say so. Names of owners are not read.',
  },
  whyCommune: {
    vi: 'Nạp thửa đất của xã, phường từ tệp GeoJSON. Tệp được kiểm tra từng dòng trước; chỉ nạp khi bạn đồng ý. Tên chủ sử dụng đất không được đọc.',
    zh: '从 GeoJSON 文件导入本乡镇宗地。文件先逐行检查，经您确认后才导入。不读取土地使用权人姓名。',
    en: 'Load the parcels of your commune from GeoJSON. A file is checked line by line first and enters when you say so. Names of owners are not read.',
  },
  inForce: { vi: 'Quy hoạch và giá đất đang có hiệu lực', zh: '现行规划与地价', en: 'Plans and prices in force' },
  files: { vi: 'Nạp dữ liệu từ tệp', zh: '从文件导入', en: 'Load from files' },
  words: { vi: 'Tên, mã hoặc đường', zh: '名称、代码或街道', en: 'Name, code or street' },
  onDay: { vi: 'Vào ngày', zh: '日期', en: 'On the day' },
  noneInForce: {
    vi: 'Chưa có gì có hiệu lực vào ngày này',
    zh: '该日没有有效数据',
    en: 'Nothing is in force on that day',
  },
  noneInForceTodo: {
    vi: 'Chọn ngày khác, hoặc nạp tệp quy hoạch, bảng giá.',
    zh: '请选择其他日期，或导入规划、地价表文件。',
    en: 'Choose another day, or load a file of plans or prices.',
  },
  basis: { vi: 'Căn cứ: {{basis}}, ngày {{day}}', zh: '依据：{{basis}}，{{day}}', en: 'By {{basis}} of {{day}}' },
  holdsFrom: { vi: 'Có hiệu lực từ {{from}}', zh: '自 {{from}} 起有效', en: 'In force since {{from}}' },
  holdsUntil: {
    vi: 'Có hiệu lực từ {{from}} đến trước {{until}}',
    zh: '自 {{from}} 起有效，至 {{until}} 前',
    en: 'In force from {{from}} until before {{until}}',
  },
  perSquareMetre: {
    vi: '{{prices}} mỗi m², từ vị trí 1',
    zh: '每平方米 {{prices}}，自位置 1 起',
    en: '{{prices}} a m², from position 1 down',
  },
  loaded: { vi: 'Dữ liệu đang dùng', zh: '现用数据', en: 'What is loaded' },
  holds: {
    vi: '{{count}} mục, nạp lúc {{at}}',
    zh: '{{count}} 项，导入于 {{at}}',
    en: '{{count}} known, loaded {{at}}',
  },
  handIn: { vi: 'Gửi tệp để kiểm tra', zh: '提交文件检查', en: 'Hand a file in to be checked' },
  choose: { vi: 'Chọn tệp GeoJSON', zh: '选择 GeoJSON 文件', en: 'Choose a GeoJSON file' },
  layer: { vi: 'Lớp dữ liệu', zh: '图层', en: 'Layer' },
  state: { vi: 'Trạng thái', zh: '状态', en: 'How far' },
  fileOf: { vi: '{{layer}}, {{at}}', zh: '{{layer}}，{{at}}', en: '{{layer}}, {{at}}' },
  counts: {
    vi: '{{added}} mới, {{changed}} thay đổi, {{unchanged}} như cũ, {{refused}} dòng không nhận',
    zh: '新增 {{added}}，变更 {{changed}}，不变 {{unchanged}}，未接收 {{refused}} 行',
    en: '{{added}} new, {{changed}} changed, {{unchanged}} as before, {{refused}} lines not taken',
  },
  mayEnter: {
    vi: 'Dòng không nhận không ảnh hưởng dòng khác: nạp các dòng đúng ngay, hoặc bỏ tệp, sửa rồi gửi lại.',
    zh: '未接收的行不影响其他行：可先导入正确的行，或放弃文件、修正后重新提交。',
    en: 'A line that is not taken costs no other: enter the good ones now, or drop the file, mend it and send it again.',
  },
  nothingToEnter: {
    vi: 'Tệp này không làm thay đổi gì.',
    zh: '该文件不会带来任何更改。',
    en: 'This file would change nothing.',
  },
  enter: { vi: 'Nạp {{count}} dòng', zh: '导入 {{count}} 行', en: 'Enter {{count}} lines', one: 'Enter 1 line' },
  drop: { vi: 'Bỏ tệp', zh: '放弃文件', en: 'Drop the file' },
  showFaults: {
    vi: 'Xem {{count}} dòng không nhận',
    zh: '查看 {{count}} 行未接收',
    en: 'Show {{count}} lines not taken',
    one: 'Show 1 line not taken',
  },
  hideFaults: { vi: 'Ẩn dòng không nhận', zh: '隐藏未接收的行', en: 'Hide the lines not taken' },
  line: { vi: 'Dòng', zh: '行', en: 'Line' },
  fault: { vi: 'Vì sao không nhận', zh: '未接收原因', en: 'Why it is not taken' },
  faultsGone: { vi: 'Báo cáo không còn', zh: '报告已不存在', en: 'The report is gone' },
  faultsGoneTodo: {
    vi: 'Báo cáo được giữ 90 ngày. Gửi lại tệp để kiểm tra lại.',
    zh: '报告保留 90 天。请重新提交文件检查。',
    en: 'It is kept for 90 days. Send the file again to have it checked.',
  },
  none: { vi: 'Chưa có tệp nào', zh: '还没有文件', en: 'No file yet' },
  noneTodo: {
    vi: 'Chọn một tệp GeoJSON ở trên để kiểm tra.',
    zh: '请在上方选择 GeoJSON 文件进行检查。',
    en: 'Choose a GeoJSON file above to have it checked.',
  },
} as const;

export const landCodeWords = {
  landLayer: {
    PARCELS: { vi: 'Thửa đất', zh: '宗地', en: 'Parcels' },
    ZONES: { vi: 'Quy hoạch', zh: '规划', en: 'Planning zones' },
    PRICES: { vi: 'Bảng giá đất', zh: '地价表', en: 'Price bands' },
  },
  landLayerHow: {
    PARCELS: {
      vi: 'Thuộc tính: commune, sheet, parcel, use, area, validFrom; có thể có address, ends. Tọa độ độ WGS 84.',
      zh: '属性：commune、sheet、parcel、use、area、validFrom；可含 address、ends。坐标为 WGS 84 度。',
      en: 'Properties: commune, sheet, parcel, use, area, validFrom; maybe address, ends. Degrees of WGS 84.',
    },
    ZONES: {
      vi: 'Thuộc tính: plan, zone, use, name, basis (căn cứ pháp lý), decidedOn, validFrom; có thể có nameZh, nameEn, ends.',
      zh: '属性：plan、zone、use、name、basis（法律依据）、decidedOn、validFrom；可含 nameZh、nameEn、ends。',
      en: 'Properties: plan, zone, use, name, basis (the law), decidedOn, validFrom; maybe nameZh, nameEn, ends.',
    },
    PRICES: {
      vi: 'Thuộc tính: band, commune, use, prices (đồng/m² theo vị trí), decision, decidedOn, validFrom; có thể có street, section, ends.',
      zh: '属性：band、commune、use、prices（按位置，越盾/平方米）、decision、decidedOn、validFrom；可含 street、section、ends。',
      en: 'Properties: band, commune, use, prices (đồng a m² by position), decision, decidedOn, validFrom; maybe street, section, ends.',
    },
  },
  landFileState: {
    CHECKING: { vi: 'Đang kiểm tra', zh: '检查中', en: 'Being checked' },
    CHECKED: { vi: 'Đã kiểm tra, chờ nạp', zh: '已检查，待导入', en: 'Checked, waits for you' },
    ENTERING: { vi: 'Đang nạp', zh: '导入中', en: 'Being entered' },
    ENTERED: { vi: 'Đã nạp', zh: '已导入', en: 'Entered' },
    REFUSED: { vi: 'Không nhận', zh: '未接收', en: 'Not taken' },
    DROPPED: { vi: 'Đã bỏ', zh: '已放弃', en: 'Dropped' },
  },
} as const;
