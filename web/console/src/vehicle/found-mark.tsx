import { gateTime } from '../../../shared/live/live.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status } from '../../../shared/look/status.js';
import { counted, moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { areasOf } from '../../../shared/look/declaration-areas.js';
import { touched, type Correction } from './corrections.js';
import type { FoundValue } from './found.js';

/** What officers found, beside what was declared: both stand, with whose it is and since when. */
export function FoundMarks({ found }: { readonly found: readonly FoundValue[] }) {
  const { t, language } = useWords();
  const said = ({ what, found: value }: FoundValue): string => {
    if (typeof value === 'number') return counted(value, language, what === 'KG' ? 'kilogram' : undefined);
    return typeof value === 'string' ? value : value.join(', ') || t('vehicle.noSeal');
  };
  return found.map((each) => (
    <span key={`${each.agency} ${each.what} ${each.line ?? each.container}`} className="found-value">
      <Status hue="held" icon="warning">
        {t(`found.${each.what}`)} <b className="figures">{said(each)}</b>
      </Status>
      <span className="muted">
        {t(gateKeys.agency(each.agency))}{' '}
        <span className="figures">{moment(Date.parse(each.at), gateTime(), language)}</span>
      </span>
    </span>
  ));
}

/** That a value is no longer the one that was submitted: since which correction, and when. */
export function CorrectedMark({
  corrections,
  path,
}: {
  readonly corrections: readonly Correction[];
  readonly path: string;
}) {
  const { t, language } = useWords();
  const last = touched(corrections, path);
  if (!last) return null;
  return (
    <Status hue="plain" icon="pencil">
      {t('vehicle.correctedAt', { at: moment(Date.parse(last.at), gateTime(), language) })}
    </Status>
  );
}

/** Which parts a correction touched, in words. */
export function Areas({ fields }: { readonly fields: readonly string[] }) {
  const { t } = useWords();
  return areasOf(fields)
    .map((area) => t(`area.${area}`))
    .join(', ');
}
