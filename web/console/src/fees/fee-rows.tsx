import { Link } from '@tanstack/react-router';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { FeeStatus } from './fee-status.js';
import { money } from './money.js';
import type { ListedFee } from './queries.js';
import { useRules } from './use-rules.js';

/** One line a fee: what is due of it stands in the same column, so that amounts can be compared. */
export function FeeRows({ fees }: { readonly fees: readonly ListedFee[] }) {
  const { t, language } = useWords();
  const ruleSaid = useRules();
  const shown = (at: string) => moment(Date.parse(at), gateTime(), language);
  return (
    <table className="rows money">
      <thead>
        <tr>
          <th scope="col">{t('fees.reference')}</th>
          <th scope="col">{t('fees.status')}</th>
          <th scope="col" className="amount">
            {t('fees.amount')}
          </th>
          <th scope="col" className="amount">
            {t('fees.due')}
          </th>
          <th scope="col">{t('fees.rule')}</th>
          <th scope="col">{t('fees.until')}</th>
        </tr>
      </thead>
      <tbody>
        {fees.map((fee) => (
          <tr key={fee.declaration}>
            <th scope="row">
              <Link to="/fees/trip/$declaration" params={{ declaration: fee.declaration }}>
                <b className="figures">{fee.reference}</b>
              </Link>
            </th>
            <td>
              <FeeStatus status={fee.status} />
            </td>
            <td className="figures amount">{fee.dong === undefined ? '–' : money(fee.dong, language)}</td>
            <td className="figures amount">
              {fee.dong === undefined ? '–' : money(Math.max(0, fee.dong - fee.paid), language)}
            </td>
            <td className="muted">{ruleSaid(fee.rule)}</td>
            <td className="figures muted">{shown(fee.until)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
