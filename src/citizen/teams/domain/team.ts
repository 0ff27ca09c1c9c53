export const TEAM_LEVELS = ['COMMUNE', 'HAMLET', 'STREET'] as const;
export type TeamLevel = (typeof TEAM_LEVELS)[number];

/** Who is or was of a team; what he is called lies beside, under his id. */
export interface Member {
  readonly id: string;
  /** Of the product, if he has one: with it he acts for the team. */
  readonly account?: string;
  readonly leader: boolean;
  /** Days in Hanoi. */
  readonly joinedOn: string;
  readonly leftOn?: string;
}

/** A community digital team as rules see it: no personal data, only references. */
export interface Team {
  readonly id: string;
  readonly code: string;
  readonly commune: string;
  readonly level: TeamLevel;
  /** The hamlet or street; of a commune's own team there is none. */
  readonly place?: string;
  readonly name: string;
  readonly members: readonly Member[];
  /** Counts every act. */
  readonly revision: number;
}

/** Of one hundred persons over 15, how many are to have each. */
export interface Target {
  readonly app: number;
  readonly payment: number;
  readonly shop: number;
}

/** Who is of the team now. */
export function present({ members }: Pick<Team, 'members'>): Member[] {
  return members.filter(({ leftOn }) => leftOn === undefined);
}

/** Who is of the team now and acts by this account. */
export function memberOfAccount(team: Pick<Team, 'members'>, account: string): Member | undefined {
  return present(team).find((each) => each.account === account);
}
