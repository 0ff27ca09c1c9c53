import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from '../access-tokens.js';
import { accountName } from '../domain/account-name.js';
import { needsSecondFactor } from '../domain/posting.js';
import { codeLanes, passwordLanes } from '../domain/sign-in-lane.js';
import { refuse } from '../identity-problems.js';
import { passwordFits } from '../passwords.js';
import { Person } from '../person.entity.js';
import { SecondFactors } from '../second-factors.js';
import { Sessions, type RefreshToken } from '../sessions.js';
import { SignInBudgets } from '../sign-in-budgets.js';
import type { SignedIn } from './signed-in.js';

export interface SignInResult {
  readonly person: string;
  readonly signedIn: SignedIn;
  /** None while a second factor must still be enrolled. */
  readonly refresh?: RefreshToken;
}

export class SignIn extends Command<SignInResult> {
  constructor(
    readonly account: string,
    readonly password: string,
    readonly code: string | undefined,
    readonly source: string,
    /** The id of the device asking, when it proves that this person signed in from it before. */
    readonly knownDevice: (person: string) => string | undefined,
  ) {
    super();
  }
}

@CommandHandler(SignIn)
export class SignInHandler implements ICommandHandler<SignIn> {
  constructor(
    @InjectRepository(Person) private readonly people: Repository<Person>,
    private readonly budgets: SignInBudgets,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly access: AccessTokens,
  ) {}

  /** Whoever it is and whatever fails, the same steps are taken in the same time until the password is known to be right. */
  async execute(command: SignIn): Promise<SignInResult> {
    const name = accountName(command.account);
    const person = name && (await this.people.findOneBy(name));
    const device = person ? command.knownDevice(person.id) : undefined;
    const account = person?.id ?? command.account.trim().toLowerCase();
    const lanes = passwordLanes(account, command.source, device);
    await this.budgets.take(lanes);
    const fits = await passwordFits(person?.passwordHash, command.password);
    if (!person || !fits || person.status !== 'ACTIVE') throw refuse('sign-in-failed');
    await this.budgets.giveBack(lanes);
    if (await this.mustEnrol(person)) return this.enrolling(person);
    await this.checkCode(person, command.code, device);
    const refresh = await this.sessions.open(person);
    // What he may do, or by what he comes in, was changed this moment: he comes in by what is so now.
    if (!refresh) throw refuse('sign-in-failed');
    return { person: person.id, refresh, signedIn: await this.access.issue(person) };
  }

  private async mustEnrol(person: Person): Promise<boolean> {
    return needsSecondFactor(person.roles) && !(await this.factors.isEnrolled(person.id));
  }

  private async enrolling(person: Person): Promise<SignInResult> {
    const accessToken = await this.access.issueForEnrolment(person);
    const signedIn = { person: person.id, accessToken, expiresIn: ACCESS_TOKEN_SECONDS, enrolling: true } as const;
    return { person: person.id, signedIn };
  }

  /** Also for those who need no second factor but chose to have one. */
  private async checkCode(person: Person, code: string | undefined, device: string | undefined): Promise<void> {
    if (!(await this.factors.isEnrolled(person.id))) return;
    if (!code) throw refuse('code-needed');
    const lanes = codeLanes(person.id, device);
    await this.budgets.take(lanes);
    if (!(await this.factors.take(person.id, code))) throw refuse('sign-in-failed');
    await this.budgets.giveBack(lanes);
  }
}
