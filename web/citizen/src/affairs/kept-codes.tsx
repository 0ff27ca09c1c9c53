import { Link } from '@tanstack/react-router';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { dropReceipt, type Receipt } from '../send/store.js';
import { useOnItsWay } from '../send/use-errand.js';
import { DropForGood } from './drop-for-good.js';

/** Codes of what was sent from this telephone: by them it is followed without an account. */
export function KeptCodes({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const { t } = useWords();
  if (receipts.length === 0) return null;
  return (
    <div className="stack">
      <h2>{t('affairs.codes')}</h2>
      <ul className="cards">
        {receipts.map((receipt) => (
          <KeptCode key={receipt.id} receipt={receipt} />
        ))}
      </ul>
    </div>
  );
}

function KeptCode({ receipt: { id, kind, code, about, at } }: { readonly receipt: Receipt }) {
  const { t, language } = useWords();
  const state = useOnItsWay(id)?.state;
  const said = t(state === 'REFUSED' ? 'affairs.codeRefused' : 'affairs.codeWaits');
  return (
    <li className="card">
      <span>{about}</span>
      {code ? (
        <Link to="/follow" hash={code} className="figures">
          {code}
        </Link>
      ) : kind === 'DOSSIER_FOR' ? (
        <Link to="/team/sent/$id" params={{ id }}>
          {said}
        </Link>
      ) : kind === 'DOSSIER' ? (
        <Link to="/dossiers/$id" params={{ id }}>
          {said}
        </Link>
      ) : (
        <Link to="/sent/$id" params={{ id }}>
          {said}
        </Link>
      )}
      <span className="row between">
        <span className="muted">{moment(at, gateTime(), language)}</span>
        {/* The code of what is still on its way would find no place here. */}
        {(code !== '' || state === undefined || state === 'REFUSED') && (
          <DropForGood
            label={t('affairs.codeDrop')}
            sure={t(code === '' ? 'affairs.refusedDropSure' : 'affairs.codeDropSure')}
            drop={() => void dropReceipt(id)}
          />
        )}
      </span>
    </li>
  );
}
