import { Injectable } from '@nestjs/common';
import { Clock } from '../../../shared/clock/clock.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { TryBudgets, type TryLane } from '../../../shared/http/try-budgets.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { plateEnd } from '../../declarations/index.js';
import { LOOK_UP_RULES, type LookUpRules } from '../../queue/index.js';
import { PASS_RULES, requireCounted } from '../domain/pass.js';
import { refuse } from '../domain/pass-problems.js';
import { DriverKeys, type NamedPass } from '../driver-keys.js';
import { PassDesk } from '../pass-desk.js';
import { PassTexts } from '../pass-texts.js';

const DAY_MINUTES = 24 * 60;

/** Opens a ticket for whoever holds its link or its QR code and knows the vehicle. */
@Injectable()
export class DriverAccess {
  constructor(
    private readonly texts: PassTexts,
    private readonly keys: DriverKeys,
    private readonly desk: PassDesk,
    private readonly tries: TryBudgets,
    private readonly clock: Clock,
    private readonly store: EventStore,
  ) {}

  /**
   * @param pass text of the QR code, or what stands behind # in the link
   * @param end last three characters of the plate, in any spelling
   * Throws `too-many-requests`, `driver-access-refused`, `pass-replaced`, `pass-over`.
   */
  async open(pass: string, end: string, line: string): Promise<string> {
    const { state } = await this.store.load(settingStream(LOOK_UP_RULES));
    const rules = inForce(state, this.clock.now());
    const from = [{ kind: 'driver-access from', of: line, limit: rules.accessFrom, minutes: rules.accessFromMinutes }];
    await this.tries.take(from);
    const named = this.named(pass);
    // Only a genuine pass is counted by itself: nobody shuts a driver out without having his pass.
    const own = lanesOf(named, rules);
    await this.tries.take(own);
    const { life, reissues } = await this.desk.find(named.ticket).catch(() => {
      throw refuse('driver-access-refused');
    });
    const ends = await this.desk.plateEnds(life.declaration);
    if (!ends.includes(plateEnd(end))) throw refuse('driver-access-refused');
    requireCounted(life, reissues, named.number, this.clock.now(), PASS_RULES);
    await this.tries.giveBack([...from, ...own]);
    return this.keys.issue(named);
  }

  private named(pass: string): NamedPass {
    const named = pass.startsWith('LSP1:') ? this.texts.read(pass) : this.keys.read(pass);
    if (!named) throw refuse('driver-access-refused');
    return named;
  }
}

/** A thousand endings, of which a print excludes nine in ten, against a few tries an hour and twenty a day. */
function lanesOf({ ticket, number }: NamedPass, rules: LookUpRules): readonly TryLane[] {
  const of = `${ticket}.${number}`;
  return [
    { kind: 'driver-access of', of, limit: rules.accessOf, minutes: rules.accessOfMinutes },
    { kind: 'driver-access of, a day', of, limit: rules.accessOfDay, minutes: DAY_MINUTES },
  ];
}
