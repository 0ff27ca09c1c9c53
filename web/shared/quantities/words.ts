/** Of numbers that are typed. */
export const quantityWords = {
  which: {
    vi: 'Dấu này là hàng nghìn hay phần lẻ? Chọn số đúng.',
    zh: '此符号是千位分隔还是小数点？请选择正确的数字。',
    en: 'Thousands or a fraction? Choose the number that you mean.',
  },
  none: {
    vi: 'Chỉ gõ số, ví dụ 18000 hoặc 18000,5',
    zh: '只填数字，例如 18000 或 18000.5',
    en: 'Type a number, such as 18000 or 18000.5',
  },
} as const;
