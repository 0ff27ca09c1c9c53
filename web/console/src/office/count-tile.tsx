import { Link } from '@tanstack/react-router';
import { counted } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { DossiersSearch } from '../dossiers/search.js';
import type { PetitionsSearch } from '../petitions/search.js';

interface Tile<Search> {
  readonly name: string;
  readonly count: number;
  /** What it means when there is any. */
  readonly hue?: 'closed' | 'held';
  /** The list behind it. */
  readonly search: Search;
}

function Inside({ name, count, hue }: Omit<Tile<unknown>, 'search'>) {
  const { language } = useWords();
  return (
    <>
      <span className="count figures" data-hue={count > 0 ? hue : undefined}>
        {counted(count, language)}
      </span>
      <span>{name}</span>
    </>
  );
}

/** How many dossiers, and the way to them. */
export function DossierTile({ search, ...tile }: Tile<DossiersSearch>) {
  return (
    <Link to="/dossiers" search={search} className="panel count-tile">
      <Inside {...tile} />
    </Link>
  );
}

/** How many reports and complaints, and the way to them. */
export function PetitionTile({ search, ...tile }: Tile<PetitionsSearch>) {
  return (
    <Link to="/petitions" search={search} className="panel count-tile">
      <Inside {...tile} />
    </Link>
  );
}
