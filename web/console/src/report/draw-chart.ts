import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

export type Colour = '--export' | '--import' | '--brand';

export interface Drawing {
  /** `at`: places along the axis; `say` writes one. */
  readonly x: { readonly name: string; readonly at: readonly number[]; readonly say: (at: number) => string };
  readonly y: string;
  readonly lines: readonly {
    readonly name: string;
    readonly colour: Colour;
    readonly as: 'bars-left' | 'bars-right' | 'line' | 'dashed';
    readonly of: readonly number[];
  }[];
}

const HEIGHT = 240;

/** Draws a chart in the colours of the theme as it is now; gives back what ends it. */
export function drawChart(place: HTMLElement, { x, y, lines }: Drawing): () => void {
  const style = getComputedStyle(place);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const font = `500 13px ${style.fontFamily}`;
  const axis = { stroke: colour('--muted'), font, labelFont: font, labelSize: 24, ticks: { show: false } };
  const options: uPlot.Options = {
    width: place.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: (_, least, most) => [least - 0.6, most + 0.6] },
      y: { range: (_, __, most) => [0, Math.max(5, most * 1.1)] },
    },
    axes: [
      {
        ...axis,
        label: x.name,
        grid: { show: false },
        incrs: [1, 2, 3, 4, 6, 7, 14],
        space: 56,
        values: (_, at) => at.map((each) => x.say(each)),
      },
      {
        ...axis,
        label: y,
        size: 52,
        grid: { stroke: colour('--line'), width: 1 },
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
      },
    ],
    series: [{}, ...lines.map(({ colour: name, as }) => seriesOf(colour(name), as))],
  };
  const chart = new uPlot(options, [[...x.at], ...lines.map(({ of }) => [...of])], place);
  const sized = new ResizeObserver(() => chart.setSize({ width: place.clientWidth, height: HEIGHT }));
  sized.observe(place);
  return () => {
    sized.disconnect();
    chart.destroy();
  };
}

function seriesOf(stroke: string, as: Drawing['lines'][number]['as']): uPlot.Series {
  const bars = uPlot.paths.bars;
  if (as === 'line' || as === 'dashed' || !bars)
    return {
      stroke,
      width: 2,
      points: { show: as === 'line', size: 6, fill: stroke, stroke },
      ...(as === 'dashed' && { dash: [6, 4] }),
    };
  return {
    stroke,
    fill: stroke,
    width: 0,
    points: { show: false },
    paths: bars({ size: [0.38, 40], align: as === 'bars-left' ? -1 : 1 }),
  };
}
