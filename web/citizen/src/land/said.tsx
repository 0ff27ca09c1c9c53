import { Link } from '@tanstack/react-router';
import { wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { sumOf } from '../procedures/fee-said.js';
import type { FoundParcel, PriceBand, ZoneOver } from './queries.js';

/** Parcels of a list, each a way to its page. */
export function ParcelLinks({ parcels }: { readonly parcels: readonly FoundParcel[] }) {
  const { t, language } = useWords();
  return (
    <ul className="cards">
      {parcels.map(({ commune, sheet, number, useName, area, address }) => (
        <li key={`${commune}/${sheet}/${number}`}>
          <Link to="/land/$commune/$sheet/$number" params={{ commune, sheet, number }} className="card">
            <b>{t('land.parcel', { number, sheet })}</b>
            <span>
              {useName[language]} · {t('land.squareMetres', { area: sumOf(area, language) })}
            </span>
            {address && <span className="muted">{address}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What is planned, with the law it is by and since when. */
export function Zones({ zones }: { readonly zones: readonly ZoneOver[] }) {
  const { t, language } = useWords();
  const day = useDay();
  if (zones.length === 0) return <p className="muted">{t('land.noZones')}</p>;
  return (
    <ul className="stack">
      {zones.map(({ plan, zone, name, useName, share, basis, decidedOn, ...held }) => (
        <li key={`${plan}/${zone}`} className="told">
          <p>
            <b>{name[language]}</b> · {useName[language]}
            {share !== undefined && <> · {t('land.share', { share: sumOf(share, language) })}</>}
          </p>
          <p>{t('land.basis', { basis, day: day(decidedOn) })}</p>
          <Held {...held} />
        </li>
      ))}
    </ul>
  );
}

/** What land costs by the table, with the decision. */
export function Prices({ prices }: { readonly prices: readonly PriceBand[] }) {
  const { t, language } = useWords();
  const day = useDay();
  if (prices.length === 0) return <p className="muted">{t('land.noPrices')}</p>;
  return (
    <ul className="stack">
      {prices.map(({ band, street, section, useName, prices: sums, decision, decidedOn, ...held }) => (
        <li key={band} className="told">
          <p>
            <b>{[street, section].filter(Boolean).join(', ') || band}</b> · {useName[language]}
          </p>
          <ul>
            {sums.map((sum, n) => (
              <li key={n}>{t('land.position', { n: n + 1, sum: sumOf(sum, language) })}</li>
            ))}
          </ul>
          <p>{t('land.basis', { basis: decision, day: day(decidedOn) })}</p>
          <Held {...held} />
        </li>
      ))}
    </ul>
  );
}

/** From when, and until when where that is known. */
export function Held({ validFrom, validTo }: { readonly validFrom: string; readonly validTo?: string | undefined }) {
  const { t } = useWords();
  const day = useDay();
  return (
    <p className="muted small">
      {validTo
        ? t('land.holdsUntil', { from: day(validFrom), until: day(validTo) })
        : t('land.holds', { from: day(validFrom) })}
    </p>
  );
}

/** Days of the register, written out. */
export function useDay(): (day: string) => string {
  const { language } = useWords();
  return (day) => wholeDay(Date.parse(`${day}T00:00:00+07:00`), language);
}
