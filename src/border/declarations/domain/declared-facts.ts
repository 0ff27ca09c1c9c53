import type { FieldProblem } from '../../../shared/domain/problem.js';
import { classify } from './classify.js';
import { gramsOf, type DeclaredContent } from './content.js';
import type { DeclaredFacts } from './declaration-events.js';
import type { Missing } from './missing.js';

/** References that stand in the log instead of plates, chassis numbers and firms. */
export interface DeclaredReferences {
  readonly vehicle: string;
  readonly trailer?: string;
  readonly chassis?: readonly string[];
  readonly owner?: string;
  readonly carrier: string;
  /** Whether the owner of the goods is an authorised economic operator. */
  readonly aeo: boolean;
}

/** What the log may say of a declaration in its normal spelling, without errors. */
export function declaredFacts(
  content: DeclaredContent,
  references: DeclaredReferences,
  findings: readonly FieldProblem[],
  missing: readonly Missing[] = [],
): DeclaredFacts {
  const { aeo, ...persons } = references;
  const { gate, route, direction, regime, twoWay, returnOf, plannedFrom, plannedTo, channel } = content;
  return {
    gate,
    route,
    direction,
    regime,
    twoWay,
    ...(returnOf !== undefined && { returnOf }),
    ...(content.vehicle.country !== 'VN' && { foreign: true }),
    plannedFrom,
    plannedTo,
    ...persons,
    vehicleCount: Math.max(1, content.vehicle.vins.length),
    ...classify(content, aeo),
    goods: content.goods.map(({ hs, kg, packages, un }) => ({
      hs,
      grams: gramsOf(kg) ?? 0,
      packages,
      ...(un && { un }),
    })),
    containers: content.containers.map(({ number, seals }) => ({ number, seals })),
    customsDeclarations: content.customsDeclarations,
    ...(channel && { channel }),
    drivers: content.drivers.length,
    ...(missing.length > 0 && { missing }),
    warnings: findings.map(({ path, code, parameters }) => ({ path, code, ...(parameters && { parameters }) })),
  };
}
