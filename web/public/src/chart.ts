import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { TrendDay } from './trend.jsx';

const HEIGHT = 200;
const DAY_S = 86_400;

/** How days and numbers are written. */
interface Writing {
  readonly day: (day: string) => string;
  readonly count: (n: number) => string;
}

/** Draws exports and imports by day; gives back what ends it. Colours are those of the theme, also when that changes. */
export function drawTrend(place: HTMLElement, days: readonly TrendDay[], writing: Writing): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let chart = made(place, days, writing);
  const sized = new ResizeObserver(() => chart.setSize({ width: place.clientWidth, height: HEIGHT }));
  sized.observe(place);
  const recoloured = () => {
    chart.destroy();
    chart = made(place, days, writing);
  };
  dark.addEventListener('change', recoloured);
  return () => {
    sized.disconnect();
    dark.removeEventListener('change', recoloured);
    chart.destroy();
  };
}

function made(place: HTMLElement, days: readonly TrendDay[], { day, count }: Writing): uPlot {
  const style = getComputedStyle(place);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const [text, line] = [colour('--muted'), colour('--line')];
  const font = `500 13px ${style.fontFamily}`;
  const seconds = days.map((each) => Date.parse(each.day) / 1000);
  const axis = { stroke: text, font, grid: { stroke: line, width: 1 }, ticks: { show: false } };
  const series = (name: string, dash?: number[]) => ({
    stroke: colour(name),
    width: 2,
    points: { show: true, size: 6, fill: colour(name), stroke: colour(name) },
    ...(dash && { dash }),
  });
  const options: uPlot.Options = {
    width: place.clientWidth,
    height: HEIGHT,
    tzDate: (at) => uPlot.tzDate(new Date(at * 1000), 'UTC'),
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_, __, most) => [0, Math.max(10, most * 1.1)] } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        incrs: [1, 2, 4, 7, 14].map((n) => n * DAY_S),
        space: 88,
        values: (_, at) => at.map((each) => day(new Date(each * 1000).toISOString().slice(0, 10))),
      },
      { ...axis, size: 52, values: (_, at) => at.map(count) },
    ],
    series: [{}, series('--export'), series('--import', [6, 4])],
  };
  return new uPlot(options, [seconds, days.map(({ exports }) => exports), days.map(({ imports }) => imports)], place);
}
