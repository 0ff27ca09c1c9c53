import type { BoardState, GoodsClosedView } from '../../../src/border/board/board-state/board-state.js';
import { DIRECTIONS, type Direction } from '../../../src/shared/domain/place.js';
import { hanoiMoment } from './time/wall-time.js';
import { cargoWords, directionWords, incidentWords, kindWords, LANGUAGES, words, type Language } from './words.js';

/** What is not taken now, said like a notice. */
export interface ClosureShown {
  readonly key: string;
  readonly words: Readonly<Record<Language, string>>;
}

interface Standing {
  readonly route: string;
  readonly directions: Set<Direction>;
  readonly parts: GoodsClosedView[];
}

/** The closures of goods that stand at `now` (ms since 1970), each once for all its directions. */
export function closuresShown({ calendars }: Pick<BoardState, 'calendars'>, now: number): ClosureShown[] {
  const at = new Date(now).toISOString();
  const found = new Map<string, Standing>();
  for (const { route, direction, closures = [] } of Object.values(calendars)) {
    const standing = new Set(closures.filter(({ from, to }) => from <= at && at < to).map(({ closure }) => closure));
    for (const part of closures.filter(({ closure }) => standing.has(closure))) {
      const known = found.get(part.closure) ?? { route, directions: new Set<Direction>(), parts: [] };
      known.directions.add(direction);
      known.parts.push(part);
      found.set(part.closure, known);
    }
  }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, closure]) => {
      const said = LANGUAGES.map((language) => [language, sentence(closure, now, language)] as const);
      return { key, words: Object.fromEntries(said) as Record<Language, string> };
    });
}

function sentence({ route, directions, parts }: Standing, now: number, language: Language): string {
  const [first] = parts;
  const kinds = (first?.cargo ?? []).map((kind) => cargoWords[kind][language]);
  const codes = first?.hs.length ? [`HS ${first.hs.join(', ')}`] : [];
  const over = DIRECTIONS.filter((each) => directions.has(each)).map((each) => directionWords[each][language]);
  const open = parts.some(({ openEnded }) => openEnded);
  const last = Math.max(...parts.map(({ to }) => Date.parse(to)));
  return (open ? words.goodsClosedOpen : words.goodsClosed)[language]
    .replace('{route}', route)
    .replace('{direction}', over.join(' + '))
    .replace('{goods}', [...kinds, ...codes].join(', '))
    .replace('{until}', hanoiMoment(last, now));
}

/** The incidents that stand: before everything else. */
export function incidentsShown({ incidents = {}, lanes, yards }: Incidents): ClosureShown[] {
  return Object.values(incidents)
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ incident, kind, lanes: blocked, route, yard }) => {
      const said = LANGUAGES.map((language) => {
        const labels = blocked.map((lane) => lanes[lane]?.label ?? lane).join(', ');
        const lane = labels === '' ? [] : [`${kindWords.BORDER[language]} ${labels}`];
        const inYard = yard === undefined ? [] : [yards[yard]?.name[language] ?? yard];
        const places = [...lane, ...(route === undefined ? [] : [route]), ...inYard].join(', ');
        const text = words.incident[language].replace('{kind}', incidentWords[kind][language]);
        return [language, text.replace('{places}', places)] as const;
      });
      return { key: incident, words: Object.fromEntries(said) as Record<Language, string> };
    });
}

type Incidents = Pick<BoardState, 'lanes' | 'yards'> & Partial<Pick<BoardState, 'incidents'>>;
