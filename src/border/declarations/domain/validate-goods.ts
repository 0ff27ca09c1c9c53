import type { FieldProblem } from '../../../shared/domain/problem.js';
import { at } from './checked.js';
import { gramsOf, type DeclaredContent, type DeclaredGoods } from './content.js';
import { error, warning } from './declaration-findings.js';
import { checkHsCode, isFreshProduce, isLiveAnimal, underHs } from './hs-code.js';
import { repeated } from './repeated.js';
import { checkUnNumber } from './un-number.js';

/** Tables of codes that the product knows; asked for the codes of one declaration beforehand. */
export interface KnownCodes {
  readonly hs: ReadonlySet<string>;
  readonly un: ReadonlySet<string>;
}

/** Commodities that usually travel under a UN number: explosives, fuels, gases, strong chemicals, lithium batteries. */
const USUALLY_DANGEROUS = ['36', '2710', '2711', '2707', '2804', '2806', '2807', '2808', '2829', '2847', '310230'];
const LITHIUM = ['850650', '850760'];

function validateLine(line: DeclaredGoods, path: string, known: KnownCodes): FieldProblem[] {
  const found: FieldProblem[] = [];
  const hs = checkHsCode(line.hs);
  found.push(...at(`${path}.hs`, hs));
  if (hs.value && !known.hs.has(hs.value) && !known.hs.has(hs.value.slice(0, 6)))
    found.push(warning(`${path}.hs`, 'hs-code-unknown'));
  const grams = gramsOf(line.kg);
  if (grams === undefined) found.push(error(`${path}.kg`, 'kg-precision'));
  else if (grams / line.packages < 1 || grams / line.packages > 30_000_000)
    found.push(warning(`${path}.packages`, 'package-weight-unusual'));
  if (line.temperature !== undefined && (line.temperature < -40 || line.temperature > 40))
    found.push(warning(`${path}.temperature`, 'temperature-unusual'));
  if (line.un !== undefined) {
    const un = checkUnNumber(line.un);
    found.push(...at(`${path}.un`, un));
    if (un.value && !known.un.has(un.value)) found.push(warning(`${path}.un`, 'un-number-unknown'));
  } else if (hs.value && underHs(hs.value, [...USUALLY_DANGEROUS, ...LITHIUM]))
    found.push(warning(`${path}.un`, 'un-number-needed'));
  return found;
}

/** *Defaults* in tonnes: above the first an officer looks, above the second it is a typing error. */
const UNUSUAL = 45;
const IMPOSSIBLE = 150;

/** Of one vehicle; the goods of new vehicles under their own power are the vehicles, weighed one by one. */
function validateWeight({ goods, vehicle }: DeclaredContent): FieldProblem[] {
  const cars = Math.max(1, vehicle.vins.length);
  const tonnes = Math.round(goods.reduce((sum, { kg }) => sum + kg, 0) / cars / 10) / 100;
  if (tonnes > IMPOSSIBLE) return [error('goods', 'weight-impossible', { tonnes })];
  return tonnes > UNUSUAL ? [warning('goods', 'weight-unusual', { tonnes })] : [];
}

function validateCertificate(content: DeclaredContent): FieldProblem[] {
  const certificate = content.quarantineCertificate;
  const wanted = content.goods.some(({ hs }) => isFreshProduce(hs) || isLiveAnimal(hs));
  if (!certificate) return wanted ? [warning('quarantineCertificate', 'certificate-missing')] : [];
  const path = 'quarantineCertificate.validUntil';
  if (certificate.validUntil <= content.plannedFrom) return [error(path, 'certificate-before-planned')];
  return certificate.validUntil < content.plannedTo ? [warning(path, 'certificate-ends-early')] : [];
}

/** What is carried. */
export function validateGoods(content: DeclaredContent, known: KnownCodes): FieldProblem[] {
  const { goods, vehicle, cargo } = content;
  if (vehicle.empty && goods.length) return [error('goods', 'empty-with-goods')];
  if (vehicle.empty && cargo) return [error('cargo', 'empty-with-goods')];
  // Class and lanes follow from what it carries: at least its kind is told.
  if (!vehicle.empty && goods.length === 0 && !cargo && vehicle.type !== 'NEW_VEHICLES')
    return [error('goods', 'goods-missing')];
  return [
    ...goods.flatMap((line, i) => validateLine(line, `goods.${i}`, known)),
    ...repeated(goods, ({ hs, description, un }) => JSON.stringify([hs, description.trim(), un])).map((i) =>
      warning(`goods.${i}`, 'goods-twice'),
    ),
    ...validateWeight(content),
    ...validateCertificate(content),
  ];
}
