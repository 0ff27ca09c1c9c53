import { Link } from '@tanstack/react-router';
import { useWords } from '../app/words.js';
import { sumOf } from './fee-said.js';
import type { FoundProcedure } from './queries.js';

/** One of many: its name, what it costs, how long it takes, whether it goes from home. */
export function ProcedureCard({ procedure }: { readonly procedure: FoundProcedure }) {
  const { t, language } = useWords();
  const { code, fee, timeLimit, service } = procedure;
  return (
    <li>
      <Link to="/procedures/$code" params={{ code }} className="card">
        <b>{procedure[language]}</b>
        <span className="row muted">
          {service && <span>{t(`service.${service as 'WHOLE'}`)}</span>}
          {timeLimit && (
            <span>
              {t(timeLimit.unit === 'WORKING_DAYS' ? 'procedure.days' : 'procedure.hours', { count: timeLimit.amount })}
            </span>
          )}
          {fee && (
            <span>
              {fee.amount > 0 ? t('citizen.dong', { sum: sumOf(fee.amount, language) }) : t('procedure.free')}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
