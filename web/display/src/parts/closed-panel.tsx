import { hanoiMoment } from '../time/wall-time.js';
import { words, type Language } from '../words.js';
import { Figures } from './figures.js';
import { Icon } from './icon.js';

/** In place of the lanes while no direction is open and nobody is called. */
export function ClosedPanel(props: { until: number | undefined; now: number; language: Language }) {
  const { until, now, language } = props;
  return (
    <div class="shut">
      <p class="what">
        <Icon of="CLOSED" /> {words.gateClosed[language]}
      </p>
      {until !== undefined && (
        <p class="when">
          {words.opens[language]} <Figures text={hanoiMoment(until, now)} />
        </p>
      )}
    </div>
  );
}
