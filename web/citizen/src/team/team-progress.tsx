import { quarterOf, periodsOf } from '../../../../src/citizen/teams/domain/progress.js';
import { gateTime } from '../../../shared/live/live.js';
import { hanoiDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import type { Team } from './queries.js';

const WHAT = [
  ['app', 'team.app'],
  ['payment', 'team.payment'],
  ['shop', 'team.shop'],
] as const;

/** How many of one hundred over 15 have each, against what the team is to reach now. */
export function TeamProgress({ team }: { readonly team: Team }) {
  const { t } = useWords();
  const { households, over15, targets } = team;
  const [goal] = periodsOf(quarterOf(hanoiDay(gateTime()))).flatMap(
    (period) => targets.find((each) => each.period === period) ?? [],
  );
  return (
    <section className="panel stack" aria-labelledby="progress">
      <h2 id="progress">{t('team.progress')}</h2>
      <p className="muted">{t('team.progressWhy', { households, over15 })}</p>
      <ul className="team-shares">
        {WHAT.map(([what, name]) => {
          const percent = over15 === 0 ? 0 : Math.round((team[what] / over15) * 100);
          const said = goal ? t('team.shareOfGoal', { percent, goal: goal[what] }) : t('team.share', { percent });
          return (
            <li key={what}>
              <span>{t(name)}</span>
              <meter min={0} max={100} low={goal?.[what] ?? 0} value={percent} aria-label={t(name)} />
              <span className="figures">{said}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
