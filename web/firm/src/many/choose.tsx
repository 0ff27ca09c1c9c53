import { useWords } from '../app/words.js';
import type { Chosen, Row } from './chosen.js';
import './many.css';

/** A box at a row: space or a finger chooses it. */
export function ChooseRow({ row, chosen }: { readonly row: Row; readonly chosen: Chosen }) {
  const { t } = useWords();
  return (
    <label className="choose">
      <input
        type="checkbox"
        aria-label={t('many.choose', { name: row.name })}
        checked={chosen.has(row.id)}
        onChange={(event) => chosen.put([row], event.currentTarget.checked)}
      />
    </label>
  );
}

/** All rows of the page at once; half when some of them are chosen. */
export function ChoosePage({ rows, chosen }: { readonly rows: readonly Row[]; readonly chosen: Chosen }) {
  const { t } = useWords();
  const here = rows.filter(({ id }) => chosen.has(id)).length;
  const all = rows.length > 0 && here === rows.length;
  return (
    <label className="choose">
      <input
        type="checkbox"
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = here > 0 && !all;
        }}
        onChange={(event) => chosen.put(rows, event.currentTarget.checked)}
      />
      {t('many.page')}
    </label>
  );
}
