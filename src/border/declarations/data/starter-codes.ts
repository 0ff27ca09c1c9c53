/** A commodity with its names; `code` is text, the leading zero counts. */
export interface NamedCode {
  readonly code: string;
  readonly vi: string;
  readonly zh: string;
  readonly en: string;
}

function rows(text: string): NamedCode[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', vi = '', zh = '', en = ''] = line.split('|').map((cell) => cell.trim());
      return { code, vi, zh, en };
    });
}

/** What crosses at Lạng Sơn day by day, by the 8 digits of the Vietnamese tariff (AHTN 2022), or 6 where lines there differ by engine and use. The rest comes by `npm run import:hs`. */
export const STARTER_HS: readonly NamedCode[] = rows(`
08106000 | Sầu riêng tươi | 鲜榴莲 | Durians, fresh
08109010 | Nhãn tươi | 鲜龙眼 | Longans, fresh
08109020 | Vải tươi | 鲜荔枝 | Lychees, fresh
08109030 | Chôm chôm tươi | 鲜红毛丹 | Rambutans, fresh
08109050 | Mít tươi | 鲜菠萝蜜 | Jackfruit, fresh
08109092 | Thanh long tươi | 鲜火龙果 | Dragon fruit, fresh
08071100 | Dưa hấu tươi | 鲜西瓜 | Watermelons, fresh
08039090 | Chuối tươi | 鲜香蕉 | Bananas, fresh
08045021 | Xoài tươi | 鲜芒果 | Mangoes, fresh
08045030 | Măng cụt tươi | 鲜山竹 | Mangosteens, fresh
08054000 | Bưởi tươi | 鲜柚子 | Pomelos and grapefruit, fresh
08052100 | Quýt tươi | 鲜柑橘 | Mandarins, fresh
08061000 | Nho tươi | 鲜葡萄 | Grapes, fresh
08081000 | Táo tươi | 鲜苹果 | Apples, fresh
08083000 | Lê tươi | 鲜梨 | Pears, fresh
08112000 | Quả mọng đông lạnh | 冷冻浆果 | Berries, frozen
07096010 | Ớt tươi | 鲜辣椒 | Chillies, fresh
07031019 | Hành tây tươi | 鲜洋葱 | Onions, fresh
07032090 | Tỏi tươi | 鲜大蒜 | Garlic, fresh
07061010 | Cà rốt tươi | 鲜胡萝卜 | Carrots, fresh
07019090 | Khoai tây tươi | 鲜马铃薯 | Potatoes, fresh
07099990 | Rau tươi khác | 其他鲜蔬菜 | Other vegetables, fresh
07141011 | Sắn lát khô | 木薯干片 | Cassava chips, dried
11081400 | Tinh bột sắn | 木薯淀粉 | Cassava starch
08013200 | Hạt điều nhân | 腰果仁 | Cashew nuts, shelled
09011190 | Cà phê nhân | 生咖啡豆 | Coffee, not roasted
40012220 | Cao su tự nhiên TSNR 10 | 天然橡胶 TSNR 10 | Natural rubber TSNR 10
03061722 | Tôm đông lạnh | 冻虾 | Shrimps, frozen
03063220 | Tôm hùm sống | 活龙虾 | Lobsters, live
44092900 | Ván gỗ | 木板材 | Wood, continuously shaped
85177921 | Linh kiện điện thoại | 手机零件 | Parts of telephones
85423100 | Bộ xử lý, mạch tích hợp | 集成电路处理器 | Processors and controllers, integrated circuits
84713020 | Máy tính xách tay | 笔记本电脑 | Laptop computers
85076090 | Pin lithium-ion | 锂离子电池 | Lithium-ion batteries
870323 | Ô tô con mới | 新小轿车 | Passenger cars, new
870121 | Đầu kéo mới | 新牵引车 | Road tractors, new
60041090 | Vải dệt kim | 针织物 | Knitted fabrics
31021000 | Phân urê | 尿素 | Urea
271012 | Xăng | 汽油 | Motor spirit
`);

export interface DangerousGoods {
  readonly number: string;
  readonly description: string;
  readonly class: string;
  readonly tunnel?: string;
}

/** Dangerous goods that cross most; the whole ADR list comes by `npm run import:adr`. */
export const STARTER_UN: readonly DangerousGoods[] = [
  { number: '1203', description: 'MOTOR SPIRIT or GASOLINE or PETROL', class: '3', tunnel: '2 (D/E)' },
  { number: '1202', description: 'GAS OIL or DIESEL FUEL', class: '3', tunnel: '3 (D/E)' },
  { number: '1075', description: 'PETROLEUM GASES, LIQUEFIED', class: '2', tunnel: '2 (B/D)' },
  { number: '1170', description: 'ETHANOL', class: '3', tunnel: '2 (D/E)' },
  { number: '1263', description: 'PAINT or PAINT RELATED MATERIAL', class: '3', tunnel: '2 (D/E)' },
  { number: '1830', description: 'SULPHURIC ACID with more than 51 % acid', class: '8', tunnel: '2 (E)' },
  { number: '1942', description: 'AMMONIUM NITRATE', class: '5.1', tunnel: '3 (E)' },
  { number: '3480', description: 'LITHIUM ION BATTERIES', class: '9', tunnel: '2 (E)' },
];
