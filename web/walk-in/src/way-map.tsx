import { useContext } from 'preact/hooks';
import type { DriverTicket } from './api.js';
import { LanguageContext, sentence } from './said.js';
import type { Language } from './words.js';

const WIDTH = 320;
const ROW = 5;
const GAP = 8;
const YARD_HEIGHT = 52;
const LANE_HEIGHT = 64;
const ARROW = 26;

/** Yards on the way, then the lanes behind them: which is which, not where. What stands where is also said in words. */
export function WayMap({ seen }: { seen: DriverTicket }) {
  const language = useContext(LanguageContext);
  const { yards, lanes } = seen.map;
  const { here, goal } = placesOf(seen);
  const mark = (place: string) => (place === goal ? 'goal' : place === here ? 'here' : '');
  const lanesTop = yards.length * (YARD_HEIGHT + ARROW);
  const rows = Math.ceil(lanes.length / ROW);
  const height = lanesTop + rows * (LANE_HEIGHT + GAP);
  const inRow = Math.min(ROW, lanes.length);
  const width = (WIDTH - GAP * (inRow - 1)) / Math.max(1, inRow);
  return (
    <svg class="way" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={inWords(seen, language)}>
      {yards.map(({ yard, name }, nth) => {
        const top = nth * (YARD_HEIGHT + ARROW);
        const marked = mark(yard);
        return (
          <g key={yard} class={marked}>
            <rect x="1" y={top + 1} width={WIDTH - 2} height={YARD_HEIGHT - 2} rx="4" />
            <text x={WIDTH / 2} y={top + (marked ? 22 : 32)}>
              {name[language]}
            </text>
            {marked && (
              <text class="mark" x={WIDTH / 2} y={top + 42}>
                {sentence(marked === 'goal' ? 'goThere' : 'youAreHere', language)}
              </text>
            )}
            <path class="arrow" d={arrow(top + YARD_HEIGHT)} />
          </g>
        );
      })}
      {lanes.map(({ lane, label, kind, status }, nth) => {
        const left = (nth % ROW) * (width + GAP);
        const top = lanesTop + Math.floor(nth / ROW) * (LANE_HEIGHT + GAP);
        const marked = mark(lane);
        const middle = left + width / 2;
        return (
          <g key={lane} class={`${marked} ${status === 'OPEN' ? '' : 'shut'}`}>
            <rect x={left + 1} y={top + 1} width={width - 2} height={LANE_HEIGHT - 2} rx="4" />
            <text class="kind" x={middle} y={top + 16}>
              {sentence(kind === 'BAY' ? 'bay' : 'lane', language)}
            </text>
            <text class="label" x={middle} y={top + 40}>
              {label}
            </text>
            <text class="mark" x={middle} y={top + 57}>
              {marked
                ? sentence(marked === 'goal' ? 'goThere' : 'youAreHere', language)
                : status === 'OPEN'
                  ? ''
                  : sentence(status, language)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function arrow(top: number): string {
  const middle = WIDTH / 2;
  return `M${middle} ${top + 3}v${ARROW - 8}m-7 -7l7 7l7 -7`;
}

/** Where the vehicle stands, and where it goes now. */
export function placesOf({ ticket, next }: Pick<DriverTicket, 'ticket' | 'next'>): { here?: string; goal?: string } {
  const { status, yard, lane } = ticket;
  if (status === 'ADMITTED') return lane === undefined ? {} : { here: lane };
  const here = yard !== undefined && status !== 'BOOKED' ? { here: yard } : {};
  const goes = next.step === 'GO_TO_LANE' || next.step === 'COME_TO_YARD';
  return goes && next.place !== undefined ? { ...here, goal: next.place } : here;
}

/** The same for whoever does not see it. */
function inWords(seen: DriverTicket, language: Language): string {
  const { here, goal } = placesOf(seen);
  const marked = (place: string) =>
    place === goal
      ? ` (${sentence('goThere', language)})`
      : place === here
        ? ` (${sentence('youAreHere', language)})`
        : '';
  const { yards, lanes } = seen.map;
  return [
    ...yards.map(({ yard, name }) => `${name[language]}${marked(yard)}`),
    ...lanes.map(
      ({ lane, label, kind }) => `${sentence(kind === 'BAY' ? 'bay' : 'lane', language)} ${label}${marked(lane)}`,
    ),
  ].join(' → ');
}
