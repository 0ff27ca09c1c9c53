import { Button } from '@mantine/core';
import { useState } from 'react';
import { wholeDay } from '../../../shared/time/instants.js';
import { useWords } from '../app/words.js';
import { LeadForm, LeaveForm } from './member-forms.js';
import type { Team, TeamMember } from './queries.js';

interface Props {
  readonly team: Team;
  readonly today: string;
  /** Whoever looks runs the team. */
  readonly runs: boolean;
  readonly members: readonly TeamMember[];
}

/** Who is and was of a team; who leads and who leaves is said beside each. */
export function Members({ team, today, runs, members }: Props) {
  const { t, language } = useWords();
  const [doing, setDoing] = useState<{ readonly member: TeamMember; readonly what: 'LEAD' | 'LEAVE' }>();
  const on = { team, today, leave: () => setDoing(undefined) };
  const said = ({ name, phone, leader, leftOn, hasAccount }: TeamMember) =>
    [
      name ?? t('team.erased'),
      phone,
      leader && t('team.leader'),
      leftOn === undefined
        ? hasAccount && t('team.hasAccount')
        : t('team.left', { day: wholeDay(Date.parse(leftOn), language) }),
    ]
      .filter(Boolean)
      .join(' · ');
  if (members.length === 0) return <p className="muted">{t('team.noneYet')}</p>;
  return (
    <ul className="team-members">
      {members.map((member) => (
        <li key={member.id}>
          <div className="row between">
            <span>{said(member)}</span>
            {runs && member.leftOn === undefined && !doing && (
              <span className="row">
                {!member.leader && (
                  <Button
                    variant="subtle"
                    size="sm"
                    aria-label={`${t('team.lead')}: ${member.name ?? ''}`}
                    onClick={() => setDoing({ member, what: 'LEAD' })}
                  >
                    {t('team.lead')}
                  </Button>
                )}
                <Button
                  variant="subtle"
                  size="sm"
                  aria-label={`${t('team.leave')}: ${member.name ?? ''}`}
                  onClick={() => setDoing({ member, what: 'LEAVE' })}
                >
                  {t('team.leave')}
                </Button>
              </span>
            )}
          </div>
          {doing?.member.id === member.id &&
            (doing.what === 'LEAD' ? <LeadForm {...on} member={member} /> : <LeaveForm {...on} member={member} />)}
        </li>
      ))}
    </ul>
  );
}
