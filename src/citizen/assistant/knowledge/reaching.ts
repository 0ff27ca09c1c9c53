import { phrases } from './phrases.js';

/** Places of the province and just across its gates: they say where somebody is, not what he asks for. */
export const HERE = phrases(`
lạng sơn; xứ lạng; đồng đăng; kỳ lừa; tam thanh; đông kinh; lương văn tri; cao lộc; lộc bình; đình lập; văn lãng; na sầm;
tràng định; thất khê; bình gia; bắc sơn; văn quan; chi lăng; đồng mỏ; hữu lũng; mẫu sơn; na dương; lang son; dong dang; ky lua;
cao loc; loc binh; van lang; trang dinh; huu lung; chi lang
`);

/**
 * Procedures whose paper goes elsewhere, or that are about going there: another province, country or errand named as its purpose
 * is no objection to them.
 */
export const REACHING: ReadonlySet<string> = new Set(
  '3.000333 1.004873 1.003677 1.002338 1.010041 2.000815 2.000884 2.000908 2.000635 2.002481 1.010833 1.000045'.split(
    ' ',
  ),
);

/** Before a place or an errand they say that it is where to or what for. */
export const PURPOSES = phrases('để; đi; sang; về; for; to');
