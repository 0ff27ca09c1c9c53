import { problems } from '../../../shared/domain/problem.js';

/** Why something is refused of the look-up of land. */
export const refuse = problems({
  'land-parcel-unknown': {
    status: 404,
    title: {
      vi: 'Không có thửa {{number}}, tờ bản đồ {{sheet}} trong dữ liệu của xã, phường {{commune}}',
      zh: '乡镇 {{commune}} 的数据中没有图幅 {{sheet}} 宗地 {{number}}',
      en: 'No parcel {{number}} on sheet {{sheet}} is known in commune {{commune}}',
    },
    todo: {
      vi: 'Kiểm tra xã, phường, số tờ bản đồ và số thửa; dữ liệu có thể chưa được nạp đủ.',
      zh: '请核对乡镇、图幅号和宗地号；数据可能尚未收齐。',
      en: 'Check commune, sheet and parcel number; the data may not be complete yet.',
    },
  },
  'land-parcel-not-then': {
    status: 404,
    title: {
      vi: 'Ngày {{day}} không có thửa {{number}}, tờ bản đồ {{sheet}}',
      zh: '{{day}} 没有图幅 {{sheet}} 宗地 {{number}}',
      en: 'There was no parcel {{number}} on sheet {{sheet}} on {{day}}',
    },
    todo: {
      vi: 'Ngày gần nhất có thửa này là {{nearest}}: xem thửa vào ngày đó. Trước hoặc sau đó đất ở đây thuộc thửa khác: chọn chỗ đó trên bản đồ.',
      zh: '最近的存在日期为 {{nearest}}：请查看该日的宗地。此前或此后该处属于其他宗地：请在地图上点选该处。',
      en: 'The nearest day on which it is known is {{nearest}}: look at it as it was then. Before or after that the land belongs to other parcels: choose the place on the map.',
    },
  },
  'land-box-wrong': {
    status: 422,
    title: {
      vi: 'Khung bản đồ không hợp lệ hoặc rộng quá 3 độ',
      zh: '地图范围无效或超过 3 度',
      en: 'The box is none, or wider than three degrees',
    },
    todo: {
      vi: 'Gửi cạnh tây nhỏ hơn cạnh đông, cạnh nam nhỏ hơn cạnh bắc.',
      zh: '西边须小于东边，南边须小于北边。',
      en: 'Give west below east and south below north, at most three degrees apart.',
    },
  },
  'land-layer-not-yours': {
    status: 403,
    title: {
      vi: 'Cơ quan của bạn không nạp lớp dữ liệu này',
      zh: '贵单位不能导入此图层',
      en: 'Your office does not load this layer',
    },
    todo: {
      vi: 'Xã, phường nạp thửa đất của mình; quy hoạch và bảng giá do cơ quan cấp tỉnh nạp.',
      zh: '乡镇导入本辖区宗地；规划和地价表由省级单位导入。',
      en: 'A commune loads parcels of its own; plans and prices are loaded by offices of the province.',
    },
  },
  'land-files-too-many': {
    status: 409,
    title: {
      vi: 'Còn {{most}} tệp chưa xử lý xong',
      zh: '还有 {{most}} 个文件未处理完',
      en: '{{most}} files are not settled yet',
    },
    todo: {
      vi: 'Nạp hoặc bỏ các tệp đã kiểm tra trước khi gửi tệp mới.',
      zh: '请先导入或放弃已检查的文件，再提交新文件。',
      en: 'Enter or drop those that were checked before you send another.',
    },
  },
  'land-file-too-large': {
    status: 413,
    title: {
      vi: 'Tệp lớn hơn {{megabytes}} MB',
      zh: '文件大于 {{megabytes}} MB',
      en: 'The file is larger than {{megabytes}} MB',
    },
    todo: { vi: 'Chia thành nhiều tệp.', zh: '请拆分为多个文件。', en: 'Send it in parts.' },
  },
  'land-file-not-open': {
    status: 409,
    title: {
      vi: 'Tệp này không còn chờ quyết định',
      zh: '该文件已不再等待处理',
      en: 'This file does not wait for a decision',
    },
    todo: { vi: 'Tải lại để xem trạng thái.', zh: '请刷新查看状态。', en: 'Load it again to see how far it is.' },
  },
});
