import { useWords } from '../app/words.js';
import './dossier.css';

/** One to five, by a press. */
export function Stars({ chosen, onChange }: { readonly chosen: number; readonly onChange: (stars: number) => void }) {
  const { t } = useWords();
  return (
    <div className="stars" role="group" aria-label={t('dossier.rate')}>
      {[1, 2, 3, 4, 5].map((count) => (
        <button
          key={count}
          type="button"
          aria-pressed={chosen === count}
          aria-label={t('dossier.star', { count })}
          onClick={() => onChange(count)}
        >
          {count} ★
        </button>
      ))}
    </div>
  );
}
