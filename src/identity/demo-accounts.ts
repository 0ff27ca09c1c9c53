import { Injectable, type INestApplicationContext, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Config } from '../shared/config/config.js';
import { checkTaxCode } from '../shared/domain/tax-code.js';
import { DEMO_FIRMS, DEMO_PASSWORD, DEMO_PEOPLE, DEMO_TOTP_SECRET, type DemoFirm } from './demo-people.js';
import { needsSecondFactor } from './domain/posting.js';
import { Firm } from './firm.entity.js';
import { Firms } from './firms.js';
import { hashPassword } from './passwords.js';
import { Person } from './person.entity.js';
import { SecondFactor } from './second-factor.entity.js';
import { SecondFactors } from './second-factors.js';

/** The demo accounts of {@link DEMO_PEOPLE}; production neither makes them nor starts on a database that has them. */
@Injectable()
export class DemoAccounts implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly firms: Firms,
    private readonly factors: SecondFactors,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.config.isProduction) return;
    const found = await this.source.manager.countBy(Person, { id: In(DEMO_PEOPLE.map(({ id }) => id)) });
    if (found > 0)
      throw new Error('This database holds demo accounts, whose passwords are public: not for production.');
  }

  /** Makes those that are missing; twice changes nothing. Throws in production. */
  async seed(): Promise<void> {
    if (this.config.isProduction) throw new Error('Demo accounts are not for production.');
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    await this.source.transaction(async (tx) => {
      await tx
        .createQueryBuilder()
        .insert()
        .into(Firm)
        .values(DEMO_FIRMS.map((firm) => this.rowOf(firm)))
        .orIgnore()
        .execute();
      const people = DEMO_PEOPLE.map(({ id, email, name, posting }) =>
        Object.assign(tx.create(Person, { id, email, name, status: 'ACTIVE', passwordHash }), { posting }),
      );
      await tx.createQueryBuilder().insert().into(Person).values(people).orIgnore().execute();
      const factors = DEMO_PEOPLE.filter(({ posting }) => needsSecondFactor(posting.roles)).map(({ id }) => ({
        personId: id,
        secret: this.factors.seal(id, DEMO_TOTP_SECRET),
      }));
      await tx.createQueryBuilder().insert().into(SecondFactor).values(factors).orIgnore().execute();
    });
  }

  private rowOf({ id, country, name, taxCode }: DemoFirm): Firm {
    const { value } = checkTaxCode(taxCode);
    if (!value) throw new Error(`The demo firm ${name} has a bad tax code`);
    return this.firms.rowOf(id, country, name, value);
  }
}

/** Seeds the demo accounts of an application that was made but need not listen. */
export async function seedDemoAccounts(app: INestApplicationContext): Promise<void> {
  await app.get(DemoAccounts, { strict: false }).seed();
}
