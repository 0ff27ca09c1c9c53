import { setImmediate as pause } from 'node:timers/promises';
import type { QueryBus } from '@nestjs/cqrs';
import { CommuneByCode, type Boundary } from '../communes/index.js';
import { faulty, ofKey, type LandFault, type LineFault } from './domain/land-faults.js';
import type { FiledLine } from './filed-line.js';
import type { Layer } from './layers.js';
import { readFeatures } from './read-features.js';
import { liesIn, shapeOf, type Shape } from './shape.js';

type Cells = Readonly<Record<string, unknown>>;

/** After so many lines whatever else the process does gets its turn. */
const AT_ONCE = 200;

/** The lines of a file that are right in themselves, and what is wrong with the others. */
export interface ReadLines {
  readonly lines: readonly FiledLine[];
  readonly faults: readonly LineFault[];
}

/**
 * Reads the lines of a file and looks at each by itself. Throws {@link LandFileFault}.
 * @param only the commune whose lines alone are taken, where who hands in may load no others
 */
export async function linesOf(text: string, layer: Layer, questions: QueryBus, only?: string): Promise<ReadLines> {
  const { rows, faults: unread } = readFeatures(text);
  const faults: LineFault[] = [...unread];
  const filed = new Map<string, FiledLine>();
  const communes = new Communes(questions, only);
  for (const [n, { line, cells }] of rows.entries()) {
    if (n % AT_ONCE === AT_ONCE - 1) await pause();
    const read = await lineOf(cells, layer, communes);
    if ('fault' in read) {
      faults.push({ line, fault: read.fault });
      continue;
    }
    const version = JSON.stringify([read.key, read.validFrom]);
    const above = filed.get(version);
    if (above) faults.push({ line, fault: faulty('twice', { key: read.key, line: above.line }) });
    else filed.set(version, { ...read, line });
  }
  return { lines: [...filed.values()], faults };
}

type Read = Omit<FiledLine, 'line'> | { readonly fault: LandFault };

async function lineOf({ properties, geometry }: Cells, layer: Layer, communes: Communes): Promise<Read> {
  const said = typeof properties === 'object' && properties !== null ? (properties as Cells) : {};
  const read = layer.read(said);
  if ('fault' in read) return read;
  if (!communes.takes(read.commune)) return { fault: faulty('not-yours', { key: read.key }) };
  if (layer.placeless && (geometry === null || geometry === undefined)) return { ...read, shape: null };
  const drawn = shapeOf(geometry);
  if ('fault' in drawn) return { fault: ofKey(read.key, drawn.fault) };
  const fault = read.commune === undefined ? undefined : await communes.fault(read.commune, drawn.shape);
  return fault ? { fault: ofKey(read.key, fault) } : { ...read, shape: drawn.shape };
}

/** The boundaries of the communes that a file names, each asked for once. */
class Communes {
  private readonly known = new Map<string, Promise<Boundary | undefined>>();

  constructor(
    private readonly questions: QueryBus,
    private readonly only: string | undefined,
  ) {}

  takes(commune: string | undefined): boolean {
    return this.only === undefined || commune === this.only;
  }

  async fault(commune: string, shape: Shape): Promise<LandFault | undefined> {
    const asked =
      this.known.get(commune) ?? this.questions.execute(new CommuneByCode(commune)).then((found) => found?.boundary);
    this.known.set(commune, asked);
    const boundary = await asked;
    if (!boundary) return faulty('commune-unknown', { commune });
    return liesIn(shape, boundary) ? undefined : faulty('outside-commune', { commune });
  }
}
