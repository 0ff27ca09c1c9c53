import { wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { money } from '../fees/money.js';
import type { PriceBand, ZoneInForce } from './queries.js';

function useDay(): (day: string) => string {
  const { language } = useWords();
  return (day) => wholeDay(Date.parse(`${day}T00:00:00+07:00`), language);
}

/** From when, and until when where that is known; and by which law. */
function Law({
  basis,
  decidedOn,
  validFrom,
  validTo,
}: {
  readonly basis: string;
  readonly decidedOn: string;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}) {
  const { t } = useWords();
  const day = useDay();
  return (
    <>
      <p>{t('land.basis', { basis, day: day(decidedOn) })}</p>
      <p className="muted">
        {validTo
          ? t('land.holdsUntil', { from: day(validFrom), until: day(validTo) })
          : t('land.holdsFrom', { from: day(validFrom) })}
      </p>
    </>
  );
}

/** A planning zone. */
export function ZoneItem({ zone }: { readonly zone: ZoneInForce }) {
  const { language } = useWords();
  const { plan, zone: code, name, use, useName } = zone;
  return (
    <li className="panel">
      <p>
        <b>{name[language]}</b> <span className="figures muted">{`${plan}/${code}`}</span> · {useName[language]} ({use})
      </p>
      <Law {...zone} />
    </li>
  );
}

/** A price band, its prices from the first position down. */
export function PriceItem({ band }: { readonly band: PriceBand }) {
  const { t, language } = useWords();
  const { band: code, commune, street, section, use, useName, prices, decision } = band;
  return (
    <li className="panel">
      <p>
        <b>{[street, section].filter(Boolean).join(', ') || code}</b>{' '}
        <span className="figures muted">{`${commune} ${code}`}</span> · {useName[language]} ({use})
      </p>
      <p className="figures">
        {t('land.perSquareMetre', { prices: prices.map((each) => money(each, language)).join(' · ') })}
      </p>
      <Law {...band} basis={decision} />
    </li>
  );
}
