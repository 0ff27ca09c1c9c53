import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Filter } from '../../../shared/lists/filter.js';
import { gateTime } from '../../../shared/live/live.js';
import { useSession, type Me } from '../../../shared/session/session.js';
import { hanoiDay } from '../../../shared/time/instants.js';
import { WhenInput } from '../../../shared/time/when-input.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import '../board/board.css';
import '../../../shared/lists/pages.css';
import '../office/office.css';
import { seesPetitionBoard, seesServices } from '../office/roles.js';
import { DossierBoard, PetitionBoard } from './boards.js';
import { KINDS, type ServicesSearch } from './search.js';
import './services.css';

/** How offices keep their time: numbers, then a bar each, then the table; for the province all of them. */
export function ServicesPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  return seesServices(session.me) ? <Services me={session.me} /> : <NotFound />;
}

function Services({ me }: { readonly me: Me }) {
  const { t } = useWords();
  const search: ServicesSearch = useSearch({ from: '/services' });
  const navigate = useNavigate({ from: '/services' });
  const today = hanoiDay(gateTime());
  const go = (more: ServicesSearch) => void navigate({ search: { ...search, ...more }, replace: true });
  const { kind, ...period } = search;
  return (
    <div className="page stack board">
      <div className="stack">
        <div className="row between">
          <h1>{t('services.title')}</h1>
          <Link className="no-print" to="/questions">
            {t('question.title')}
          </Link>
        </div>
        <div className="filters no-print">
          <WhenInput
            type="date"
            label={t('services.from')}
            value={search.from ?? ''}
            max={search.to ?? today}
            onChange={(event) => go({ from: event.currentTarget.value || undefined })}
          />
          <WhenInput
            type="date"
            label={t('services.to')}
            value={search.to ?? ''}
            max={today}
            onChange={(event) => go({ to: event.currentTarget.value || undefined })}
          />
          <Button variant="default" onClick={() => go({ from: `${today.slice(0, 7)}-01`, to: today })}>
            {t('services.month')}
          </Button>
          <Button variant="default" onClick={() => go({ from: undefined, to: undefined })}>
            {t('services.always')}
          </Button>
        </div>
        <DossierBoard period={period} />
        {seesPetitionBoard(me) && (
          <PetitionBoard
            search={search}
            filter={
              <Filter
                label={t('petition.kind')}
                values={KINDS}
                value={kind}
                say={(each) => t(`petitionKind.${each}`)}
                onChange={(to) => go({ kind: to })}
              />
            }
          />
        )}
      </div>
    </div>
  );
}
