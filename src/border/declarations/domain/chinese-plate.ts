import type { Plate, PlateKind } from './plate-form.js';

/** The 31 provinces, regions and cities of the mainland; 桂 is Guangxi, 桂F Pingxiang (Chongzuo). */
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const LETTER = 'A-HJ-NP-Z';
const HEAD = `^([${PROVINCES}][${LETTER}])`;
const FORMS: readonly (readonly [PlateKind, RegExp])[] = [
  ['TRAILER', new RegExp(`${HEAD}([${LETTER}\\d]{4}挂)$`, 'u')],
  ['CIVIL', new RegExp(`${HEAD}([${LETTER}\\d]{4}[${LETTER}\\d学警港澳])$`, 'u')],
  // GA 36-2018: small vehicles carry the energy letter first, large ones (trucks, buses) last.
  ['NEW_ENERGY', new RegExp(`${HEAD}([A-HJK][${LETTER}\\d]\\d{4}|\\d{5}[A-HJK])$`, 'u')],
];

/** Reads a bare, upper-case plate; undefined when it is not Chinese. I and O do not occur; trailers end in 挂. */
export function parseChinesePlate(bare: string): Plate | undefined {
  for (const [kind, form] of FORMS) {
    const [, head, number] = form.exec(bare) ?? [];
    if (head) return { country: 'CN', normal: bare, shown: `${head}·${number}`, kind };
  }
  return undefined;
}
