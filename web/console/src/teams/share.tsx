import { useWords } from '../app/words.js';
import { percentOf, type Measure } from './how-far.js';
import type { CommuneProgress, TeamFigures } from './queries.js';

interface Props {
  readonly of: TeamFigures & Pick<Partial<CommuneProgress>, 'goal'>;
  readonly what: Measure;
}

/** How many of one hundred over 15 have it, as a number and a bar, and the goal; nothing where nobody was visited. */
export function Share({ of, what }: Props) {
  const { t } = useWords();
  const goal = of.goal?.[what];
  const aim = goal === undefined ? undefined : t('team.ofGoal', { percent: goal });
  const percent = percentOf(of, what);
  if (percent === undefined)
    return (
      <span className="muted">
        {of.few === true ? t('team.few') : '–'} {aim}
      </span>
    );
  const said = t('team.percent', { percent });
  return (
    <span className="team-share">
      <meter min={0} max={100} low={goal ?? 0} value={percent} aria-label={`${t(`team.${what}`)}: ${said}`} />
      <span className="figures">{said}</span>
      {aim && <span className="muted">{aim}</span>}
    </span>
  );
}
