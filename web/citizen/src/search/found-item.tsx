import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { gateTime } from '../../../shared/live/live.js';
import { moment } from '../../../shared/time/instants.js';
import { toldIn } from '../app/told-in.js';
import { useWords } from '../app/words.js';
import type { FoundKind } from './search.js';
import './search.css';

const OURS = '/citizen/';

/** One thing that was found; what has a page of these pages is opened in them, the others as any address is. */
export function FoundItem({ item }: { readonly item: FoundKind['items'][number] }) {
  const { language } = useWords();
  const { history } = useRouter();
  const { path, title, line, at } = item;
  const follow = (event: MouseEvent) => {
    const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (elsewhere || !path.startsWith(OURS)) return;
    event.preventDefault();
    history.push(path);
  };
  const called = toldIn(title, language);
  const told = line && toldIn(line, language);
  return (
    <li>
      <a href={path} className="card" onClick={follow}>
        <b lang={called.lang}>{called.said}</b>
        {told && (
          <span lang={told.lang} className="found-line">
            {told.said}
          </span>
        )}
        {at !== undefined && <span className="muted small">{moment(Date.parse(at), gateTime(), language)}</span>}
      </a>
    </li>
  );
}
