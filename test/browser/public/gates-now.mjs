// What the server says of a busy morning, for pictures and for looks at every state.
const at = (time, day = '2026-11-30') => new Date(`${day}T${time}:00+07:00`).toISOString();
/** Gate time of the made answers. */
export const CLOCK = at('14:05');

const names = {
  HUU_NGHI: { vi: 'Hữu Nghị', zh: '友谊', en: 'Huu Nghi' },
  TAN_THANH: { vi: 'Tân Thanh', zh: '新清', en: 'Tan Thanh' },
  COC_NAM: { vi: 'Cốc Nam', zh: '谷南', en: 'Coc Nam' },
  CHI_MA: { vi: 'Chi Ma', zh: '峙马', en: 'Chi Ma' },
};
const freight = { vi: 'Đường chuyên dụng vận tải hàng hoá', zh: '货运专用通道', en: 'Dedicated freight road' };
const open = (from, to, day) => ({ from: at(from, day), to: at(to, day), mode: 'NORMAL' });
const night = { from: at('19:00'), to: at('07:00', '2026-12-01'), mode: 'CLOSED' };
const tomorrow = [
  open('07:00', '13:00', '2026-12-01'),
  { from: at('13:00', '2026-12-01'), to: at('15:00', '2026-12-01'), mode: 'CLOSED', reason: 'FAR_SIDE' },
  open('15:00', '19:00', '2026-12-01'),
];
const hours = (route, name, counterpart, direction, intervals, goodsClosed = []) => ({
  [`${route}.${direction}`]: { route, name, counterpart, direction, intervals, goodsClosed },
});
const youyiguan = { vi: 'Hữu Nghị Quan', zh: '友谊关', en: 'Youyiguan' };
const puzhai = { vi: 'Pò Chài', zh: '浦寨', en: 'Puzhai' };
const wait = (direction, kind, waiting, told) => ({
  [`${direction}.${kind}`]: { direction, class: kind, waiting, called: 2, ...(told && { wait: told }) },
});
const figures = (exportFruit, exportOther, importGoods, importNewVehicles) => {
  return { exportFruit, exportOther, importGoods, importNewVehicles, sentToOtherGate: 1, returnedByFarSide: 0 };
};
const today = (now, then, whole) => {
  const before = { day: '2026-11-29', figures: figures(...whole), byThen: figures(...then) };
  return { day: '2026-11-30', figures: figures(...now), before };
};
const quiet = { hours: {}, waits: {}, incidents: {}, notices: {}, phase: 'LIVE', inFull: false };

export const busy = {
  gates: {
    HUU_NGHI: {
      gate: 'HUU_NGHI',
      name: names.HUU_NGHI,
      inFull: true,
      phase: 'LIVE',
      hours: {
        ...hours('HN-1119', freight, youyiguan, 'EXPORT', [open('07:00', '19:00'), night, ...tomorrow]),
        ...hours('HN-1119', freight, youyiguan, 'IMPORT', [open('07:00', '19:00'), night, ...tomorrow]),
      },
      waits: {
        ...wait('EXPORT', 'PERISHABLE', 142, { basis: 'TOLD', from: 85, to: 110, at: at('14:02') }),
        ...wait('EXPORT', 'ORDINARY', 61, { basis: 'TOLD', from: 150, to: 215, at: at('13:58') }),
        ...wait('EXPORT', 'EMPTY', 0),
        ...wait('IMPORT', 'ORDINARY', 88, { basis: 'MEASURED', from: 25, to: 40, at: at('14:01'), calls: 30 }),
        ...wait('IMPORT', 'DANGEROUS', 3),
      },
      incidents: {
        i1: { kind: 'ACCIDENT', lanes: ['3'], route: 'HN-1119', at: at('13:40') },
      },
      notices: {
        n1: {
          from: at('08:00'),
          to: at('18:00'),
          words: {
            vi: 'Sương mù dày trên quốc lộ 1 từ Đồng Đăng: đi chậm, bật đèn.',
            zh: '同登至口岸路段有浓雾：请减速慢行并开灯。',
            en: 'Dense fog on highway 1 from Dong Dang: drive slowly with lights on.',
          },
        },
      },
      today: today([138, 82, 514, 50], [121, 90, 470, 61], [216, 153, 902, 88]),
    },
    TAN_THANH: {
      gate: 'TAN_THANH',
      name: names.TAN_THANH,
      inFull: true,
      phase: 'LIVE',
      hours: {
        ...hours('TT-1088', freight, puzhai, 'EXPORT', [
          { from: at('12:00'), to: at('16:30'), mode: 'CLOSED', reason: 'FAR_SIDE' },
          open('16:30', '19:00'),
          night,
        ]),
        ...hours(
          'TT-1088',
          freight,
          puzhai,
          'IMPORT',
          [{ ...open('07:00', '19:00'), mode: 'PREREGISTERED_ONLY' }, night],
          [{ closure: 'c1', cargo: ['FRUIT'], hs: ['0810'], reason: 'ORDER', from: at('07:00', '2026-12-02') }],
        ),
      },
      waits: { ...wait('EXPORT', 'PERISHABLE', 37, { basis: 'TOLD', from: 190, at: at('13:30') }) },
      incidents: {},
      notices: {},
      today: today([64, 12, 88, 0], [70, 15, 92, 0], [131, 40, 171, 0]),
    },
    COC_NAM: {
      ...quiet,
      gate: 'COC_NAM',
      name: names.COC_NAM,
      today: today([4, 9, 21, 0], [6, 8, 19, 0], [9, 14, 40, 0]),
    },
    CHI_MA: {
      ...quiet,
      gate: 'CHI_MA',
      name: names.CHI_MA,
      today: today([0, 17, 12, 0], [0, 20, 10, 0], [0, 31, 22, 0]),
    },
  },
};

/** Both gates closed for the night, nothing to tell. */
export const calm = {
  gates: Object.fromEntries(
    Object.entries(busy.gates).map(([gate, each]) => {
      const intervals = [
        { from: at('19:00', '2026-11-29'), to: at('07:00', '2026-12-01'), mode: 'CLOSED' },
        ...tomorrow.slice(2),
      ];
      const shut = Object.entries(each.hours).map(([key, line]) => [key, { ...line, intervals, goodsClosed: [] }]);
      const { before: _, ...day } = each.today;
      return [gate, { ...each, hours: Object.fromEntries(shut), waits: {}, incidents: {}, notices: {}, today: day }];
    }),
  ),
};

/** The figures of four weeks, newest first. */
export const weeks = Array.from({ length: 28 }, (_, n) => {
  const day = new Date(Date.parse('2026-11-29') - n * 86_400_000).toISOString().slice(0, 10);
  const wave = Math.round(60 * Math.sin(n * 1.7) + 20 * Math.cos(n * 0.9));
  const rest = { leftFruit: 0, leftOther: 0, leftUnregistered: 0, sentToOtherGate: 0, returnedByFarSide: 0 };
  const counted = { exportFruit: 216 + wave, exportOther: 153, importGoods: 820 + 2 * wave, importNewVehicles: 70 };
  return { day, gate: 'HUU_NGHI', version: 1, issuedAt: `${day}T17:05:00.000Z`, ...counted, ...rest };
});
