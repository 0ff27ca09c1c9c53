import { problems } from '../../../shared/domain/problem.js';

/** Why something is refused of the look-up of land. */
export const refuse = problems({
  'land-parcel-unknown': {
    status: 404,
    title: {
      vi: 'Không có thửa đất này trong dữ liệu',
      zh: '数据中没有此宗地',
      en: 'No such parcel is known here',
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
      vi: 'Thửa đất này không có vào ngày {{day}}',
      zh: '该宗地在 {{day}} 不存在',
      en: 'This parcel did not exist on {{day}}',
    },
    todo: {
      vi: 'Xem các thời kỳ của thửa, hoặc bấm vào chỗ đó trên bản đồ để xem thửa hiện nay.',
      zh: '请查看该宗地的各时期，或在地图上点击该处查看现状。',
      en: 'Choose another day, or look at the place on the map for what is there now.',
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
});
