import { GATES, type Gate } from '../../shared/domain/place.js';
import { CELLS, type Cell, type Figures, type PublishedDay, type Scope } from './published.js';

/** The figures of one gate as the report's API answers them. */
export interface ReportedFigures {
  readonly exportFruit: number;
  readonly exportOther: number;
  readonly importGoods: number;
  readonly importNewVehicles: number;
  readonly leftFruit: number;
  readonly leftOther: number;
  readonly leftUnregistered: number;
}

export interface ReportedDay {
  readonly day: string;
  readonly gates: readonly { readonly gate: Gate; readonly figures: ReportedFigures }[];
  readonly total: ReportedFigures;
}

export interface CellDifference {
  readonly scope: Scope;
  readonly cell: Cell;
  readonly published: number;
  readonly reproduced: number;
}

export type Reproduced = Readonly<Record<Scope, Required<Figures>>>;

/** The board's report in the shape of the published one: with its sums, and the gates that were not published together. */
export function reproducedOf(report: ReportedDay, published: PublishedDay): Reproduced {
  const alone = (gate: Gate) => gate in published.figures;
  const byGate = (gate: Gate) => report.gates.find((one) => one.gate === gate)?.figures;
  const others = GATES.filter((gate) => !alone(gate)).map(byGate);
  const gates = GATES.map((gate) => [gate, withSums([byGate(gate)])] as const);
  return { ...Object.fromEntries(gates), ALL: withSums([report.total]), OTHERS: withSums(others) } as Reproduced;
}

/** Published cell by published cell. */
export function differencesOf(published: PublishedDay, reproduced: Reproduced): CellDifference[] {
  return (Object.entries(published.figures) as [Scope, Figures][]).flatMap(([scope, figures]) =>
    CELLS.flatMap((cell) => {
      const wanted = figures[cell];
      const found = reproduced[scope][cell];
      return wanted === undefined || wanted === found ? [] : [{ scope, cell, published: wanted, reproduced: found }];
    }),
  );
}

function withSums(of: readonly (ReportedFigures | undefined)[]): Required<Figures> {
  const sum = (cell: keyof ReportedFigures) => of.reduce((all, one) => all + (one?.[cell] ?? 0), 0);
  const parts = {
    exportFruit: sum('exportFruit'),
    exportOther: sum('exportOther'),
    importGoods: sum('importGoods'),
    importNewVehicles: sum('importNewVehicles'),
    leftFruit: sum('leftFruit'),
    leftOther: sum('leftOther'),
    leftUnregistered: sum('leftUnregistered'),
  };
  const exports = parts.exportFruit + parts.exportOther;
  const imports = parts.importGoods + parts.importNewVehicles;
  return {
    ...parts,
    export: exports,
    import: imports,
    total: exports + imports,
    left: parts.leftFruit + parts.leftOther + parts.leftUnregistered,
  };
}
