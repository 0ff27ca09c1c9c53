import { useWords } from '../app/words.js';
import { COLUMN_NAMES } from './column-names.js';
import type { PetitionLine } from './queries.js';

interface Props {
  readonly lines: readonly PetitionLine[];
  readonly named: (line: PetitionLine) => string;
}

const PARTS = ['inTime', 'open', 'late'] as const;
const WIDTH = 100;

/** Each office as a bar of what it had: in time, open, late; as long as its share of the largest. The table says the same. */
export function OfficeBars({ lines, named }: Props) {
  const { t } = useWords();
  const most = Math.max(1, ...lines.map(({ received }) => received));
  return (
    <figure className="office-bars">
      <figcaption className="row">
        {PARTS.map((part) => (
          <span key={part} className="row">
            <i data-part={part} aria-hidden />
            {t(COLUMN_NAMES[part])}
          </span>
        ))}
      </figcaption>
      <ul>
        {lines.map((line) => {
          const { inTime, late, open } = line;
          let at = 0;
          return (
            <li key={line.office}>
              <span>{named(line)}</span>
              <svg
                viewBox={`0 0 ${WIDTH} 8`}
                preserveAspectRatio="none"
                role="img"
                aria-label={t('services.bar', { office: named(line), inTime, late, open })}
              >
                {PARTS.map((part) => {
                  const x = at;
                  const width = (line[part] / most) * WIDTH;
                  at += width;
                  return <rect key={part} data-part={part} x={x} width={width} height={8} />;
                })}
              </svg>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
