import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { AccessTokens } from '../access-tokens.js';
import { codeLanes } from '../domain/sign-in-lane.js';
import { refuse } from '../identity-problems.js';
import { Person } from '../person.entity.js';
import { SecondFactors } from '../second-factors.js';
import { Sessions, type RefreshToken } from '../sessions.js';
import { SignInBudgets } from '../sign-in-budgets.js';
import type { SignedIn } from '../sign-in/signed-in.js';

export class BeginEnrolment extends Command<{ readonly secret: string; readonly uri: string }> {
  constructor(
    readonly person: string,
    readonly code: string | undefined,
  ) {
    super();
  }
}

export class ConfirmEnrolment extends Command<{
  readonly refresh: RefreshToken;
  readonly enrolled: SignedIn & { readonly recoveryCodes: readonly string[] };
}> {
  constructor(
    readonly person: string,
    readonly code: string,
  ) {
    super();
  }
}

@CommandHandler(BeginEnrolment)
export class BeginEnrolmentHandler implements ICommandHandler<BeginEnrolment> {
  constructor(
    @InjectRepository(Person) private readonly people: Repository<Person>,
    private readonly factors: SecondFactors,
    private readonly budgets: SignInBudgets,
  ) {}

  /** A stolen access token must not replace the second factor: whoever has one proves it first. */
  async execute({ person: id, code }: BeginEnrolment) {
    const person = await this.people.findOneBy({ id, status: 'ACTIVE' });
    if (!person) throw refuseAtDoor('sign-in-needed');
    if (await this.factors.isEnrolled(id)) {
      const lanes = codeLanes(id, 'enrolment');
      await this.budgets.take(lanes);
      if (!(await this.factors.take(id, code ?? ''))) throw refuse('code-wrong');
      await this.budgets.giveBack(lanes);
    }
    return this.factors.begin(id, person.email ?? person.phone ?? id);
  }
}

@CommandHandler(ConfirmEnrolment)
export class ConfirmEnrolmentHandler implements ICommandHandler<ConfirmEnrolment> {
  constructor(
    @InjectRepository(Person) private readonly people: Repository<Person>,
    private readonly factors: SecondFactors,
    private readonly budgets: SignInBudgets,
    private readonly sessions: Sessions,
    private readonly access: AccessTokens,
  ) {}

  async execute({ person: id, code }: ConfirmEnrolment) {
    const person = await this.people.findOneBy({ id, status: 'ACTIVE' });
    if (!person) throw refuseAtDoor('sign-in-needed');
    const lanes = codeLanes(id, 'enrolment');
    await this.budgets.take(lanes);
    const recoveryCodes = await this.factors.confirm(id, code);
    if (!recoveryCodes) throw refuse('code-wrong');
    await this.budgets.giveBack(lanes);
    person.accessNumber = await this.sessions.endAll(id, 'second-factor-enrolled');
    const refresh = await this.sessions.open(person);
    if (!refresh) throw refuseAtDoor('sign-in-needed');
    return { refresh, enrolled: { ...(await this.access.issue(person)), recoveryCodes } };
  }
}
