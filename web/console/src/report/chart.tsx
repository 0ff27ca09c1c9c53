import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Drawing } from './draw-chart.js';

/** A chart with its legend; drawn by a library that comes only when there is something to draw. The table beside it says the same. */
export function Chart(drawing: Drawing) {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme();
  const latest = useRef(drawing);
  const what = JSON.stringify(drawing);
  useEffect(() => {
    latest.current = drawing;
  });
  useEffect(() => {
    let ended = false;
    let end = (): void => undefined;
    void import('./draw-chart.js').then(({ drawChart }) => {
      if (!ended && place.current) end = drawChart(place.current, latest.current);
    });
    return () => {
      ended = true;
      end();
    };
  }, [what, scheme]);
  return (
    <figure aria-hidden="true" className="chart">
      <figcaption className="row">
        {drawing.lines.map(({ name, colour, as }) => (
          <span key={name} className="row">
            <i data-as={as} data-colour={colour} />
            {name}
          </span>
        ))}
      </figcaption>
      <div ref={place} />
    </figure>
  );
}
