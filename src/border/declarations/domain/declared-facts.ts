import type { FieldProblem } from '../../../shared/domain/problem.js';
import { classify } from './classify.js';
import { gramsOf, type DeclaredContent, type DeclaredPaper } from './content.js';
import type { DeclaredFacts, PaperEnd } from './declaration-events.js';
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
    ...(content.papers.length > 0 && { paperEnds: paperEnds(content.papers) }),
    ...(missing.length > 0 && { missing }),
    warnings: findings.map(({ path, code, parameters }) => ({ path, code, ...(parameters && { parameters }) })),
  };
}

/** Of two papers of a kind the one that holds longer counts: the other was renewed. */
function paperEnds(papers: readonly DeclaredPaper[]): readonly PaperEnd[] {
  const latest = new Map<DeclaredPaper['kind'], string>();
  for (const { kind, expires } of papers) if (expires > (latest.get(kind) ?? '')) latest.set(kind, expires);
  return [...latest].map(([paper, expires]) => ({ paper, expires }));
}
