/** Of what passing the gates costs. */
export const feesWords = {
  title: { vi: 'Phí hạ tầng cửa khẩu', zh: '口岸基础设施费', en: 'Fees at the border gates' },
  basis: {
    vi: 'Theo Nghị quyết 09/2025/NQ-HĐND, thu ở mọi cửa khẩu của tỉnh.',
    zh: '依据第 09/2025/NQ-HĐND 号决议，全省各口岸统一收取。',
    en: 'By Resolution 09/2025/NQ-HĐND, at every gate of the province.',
  },
  since: { vi: 'Áp dụng từ {{moment}}', zh: '自 {{moment}} 起执行', en: 'In force since {{moment}}' },
  perTrip: { vi: 'Một lượt xe', zh: '每车次', en: 'A trip' },
  factors: { vi: 'Tăng hoặc giảm', zh: '加收或减收', en: 'More or less than that' },
  percent: { vi: '{{percent}} % mức thu', zh: '收费的 {{percent}} %', en: '{{percent}} % of the fee' },
  most: {
    vi: 'Nhiều nhất {{sum}} đ một xe.',
    zh: '每车最多 {{sum}} 越盾。',
    en: 'At most {{sum}} đ a vehicle.',
  },
  rest: {
    vi: 'Trường hợp khác do thu ngân tính tại cửa khẩu.',
    zh: '其他情况由口岸收费员核定。',
    en: 'Other cases are priced by the cashier at the gate.',
  },
} as const;
