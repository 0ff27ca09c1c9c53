import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePlaceNames } from '../../../shared/lists/places.js';
import { SortHead, type Sorts } from '../../../shared/lists/sort-head.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { Status, TICKET_LOOK } from '../../../shared/look/status.js';
import { TicketCode } from '../../../shared/look/ticket-code.js';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { ChooseRow } from '../many/choose.js';
import type { Chosen, Row } from '../many/chosen.js';
import type { ListedTicket } from './queries.js';
import { whereOf } from './where.js';
import './ticket-rows.css';

interface Props {
  /** Undefined while they are fetched. */
  readonly tickets: readonly ListedTicket[] | undefined;
  readonly chosen: Chosen;
  readonly sorts: TicketSorts;
}

export type TicketSorts = Sorts<'CODE' | 'HOUR' | 'CHANGED'>;

/** A ticket as it can be chosen. */
export function rowOf({ ticket: id, ...each }: ListedTicket): Row {
  const { route, direction, cargo, class: kind } = each;
  return { id, name: each.plate ?? each.code, route, direction, cargo, class: kind };
}

/** A table on a desk, cards on a phone: the same cells. */
export function TicketRows({ tickets, chosen, sorts }: Props) {
  const { t, language } = useWords();
  const placeName = usePlaceNames();
  const shown = (at: string) => moment(Date.parse(at), gateTime(), language);
  return (
    <table className="rows">
      <thead>
        <tr>
          <SortHead by="CODE" sorts={sorts} />
          <th scope="col">{t('tickets.plate')}</th>
          <th scope="col">{t('tickets.status')}</th>
          <th scope="col">{t('tickets.where')}</th>
          <SortHead by="HOUR" sorts={sorts} />
          <th scope="col">{t('tickets.class')}</th>
          <th scope="col">{t('tickets.gate')}</th>
          <SortHead by="CHANGED" sorts={sorts} />
        </tr>
      </thead>
      <tbody>
        {tickets?.map((each) => (
          <tr key={each.ticket}>
            <th scope="row">
              <ChooseRow row={rowOf(each)} chosen={chosen} />
              <Link to="/tickets/$ticket" params={{ ticket: each.ticket }}>
                <TicketCode code={each.code} direction={each.direction} t={t} />
              </Link>
            </th>
            <td className="figures">{each.plate ?? '–'}</td>
            <td>
              <Status {...(TICKET_LOOK[each.status] ?? { hue: 'plain', icon: 'none' })}>
                {t(gateKeys.ticket(each.status))}
              </Status>
            </td>
            <td data-label={t('tickets.where')}>{placeName(whereOf(each)) || '–'}</td>
            <td className="figures" data-label={t('tickets.hour')}>
              {each.hour ? shown(each.hour) : '–'}
            </td>
            <td>{t(gateKeys.class(each.class))}</td>
            <td>{t(gateKeys.gate(each.gate))}</td>
            <td className="figures muted" data-label={t('tickets.changed')}>
              {shown(each.changedAt)}
            </td>
          </tr>
        ))}
        {!tickets &&
          Array.from({ length: 8 }, (_, row) => (
            <tr key={row} aria-hidden>
              <td colSpan={8}>
                <Skeleton height={24} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
