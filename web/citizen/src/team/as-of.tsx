import { useGateTime } from '../../../shared/live/hooks.js';
import { away, moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';

/** How old what is shown is. `at`: by this machine's clock, as it was read. */
export function AsOf({ at }: { readonly at: number }) {
  const { t, language } = useWords();
  const now = useGateTime(60_000);
  if (at === 0) return null;
  const read = now - (Date.now() - at);
  return (
    <p className="muted small" role="status">
      {t('team.asOf', { at: moment(read, now, language), ago: away(read, now, language) })}
    </p>
  );
}
