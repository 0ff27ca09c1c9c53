import { Status } from '../../../shared/look/status.js';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Dossier } from './queries.js';
import { whyItStands } from './why-it-stands.js';

const WHY = {
  ASK_SUPPLEMENT: 'dossier.whySupplement',
  ASK_FEE: 'dossier.whyFee',
  STOP: 'dossier.whyStopped',
} as const;

/** The clock in working days: how much of the time is used up, and why it stands. */
export function ClockSaid({ dossier }: { readonly dossier: Dossier }) {
  const { t, language } = useWords();
  const { clock, timeLimit, endedAt } = dossier;
  if (endedAt !== undefined) return null;
  if (!clock)
    return (
      <p className="muted" aria-label={t('dossier.clock')}>
        {t('dossier.clockNone')}
      </p>
    );
  const days = timeLimit.unit === 'WORKING_DAYS';
  const unit = days ? clock.minutesOfDay : 60;
  const shown = (minutes: number) => counted(Math.round((minutes / unit) * 10) / 10, language);
  const why = whyItStands(dossier);
  const said = t(days ? 'dossier.clockDays' : 'dossier.clockHours', { used: shown(clock.used), of: shown(clock.of) });
  return (
    <section aria-label={t('dossier.clock')} className="clock-said">
      <progress max={clock.of} value={Math.min(clock.used, clock.of)} aria-label={said} />
      <span>{said}</span>
      {why && (
        <p>
          <Status hue="held" icon="hold">
            {t(WHY[why.kind])}
          </Status>
          {why.words && <> {why.words}</>}
        </p>
      )}
    </section>
  );
}
