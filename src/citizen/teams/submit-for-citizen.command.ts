import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../shared/domain/roles.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { SubmitDossier, isDossierSent, type DossierSent, type DossierToSend } from '../dossiers/index.js';
import { takeConsent, type Consent } from './domain/consent.js';
import { refuse } from './domain/team-problems.js';
import { TeamDesk, factOf, requireMember } from './team-desk.js';

/** Sends a dossier for a citizen who agreed to it, as the counter of the commune would. */
export class SubmitForCitizen extends Command<Committed<DossierSent>> {
  constructor(
    readonly context: CommandContext,
    readonly team: string,
    readonly dossier: DossierToSend,
    readonly consent: Consent,
  ) {
    super();
  }
}

@CommandHandler(SubmitForCitizen)
export class SubmitForCitizenHandler implements ICommandHandler<SubmitForCitizen> {
  constructor(
    private readonly state: StateCommand,
    private readonly commands: CommandBus,
    private readonly desk: TeamDesk,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * The consent first, in a transaction of its own: it stands whatever becomes of the dossier, and no dossier stands without
   * one. Throws `not-found`, `team-consent-in-future`, `team-consent-other`, and what a dossier is refused with.
   */
  async execute({ context, team, dossier, consent }: SubmitForCitizen): Promise<Committed<DossierSent>> {
    await this.takeConsent(context, team, dossier.id, consent);
    const onBehalfOf = `applicant-${dossier.id}`;
    return this.commands.execute(new SubmitDossier({ ...context, onBehalfOf }, dossier));
  }

  private async takeConsent(context: CommandContext, id: string, dossier: string, consent: Consent): Promise<void> {
    const { by, key, now } = context;
    await this.state.run({ ...context, key: `consent-${key}` }, async (tx, outbox) => {
      const team = await this.desk.look(tx, by, id);
      requireMember(team, by);
      const known = await consentOf(tx, dossier);
      if (known) {
        if (known.by !== by.id) throw refuse('team-consent-other');
        return { dossier };
      }
      // To a dossier that others sent nobody consents afterwards.
      if (await isDossierSent(tx, dossier)) throw refuse('team-consent-other');
      const { givenAt, knownBy, words, language } = consent;
      const event = takeConsent(id, dossier, consent, now);
      const added: unknown[] = await tx.query(
        `INSERT INTO team_consent (dossier, team, by, given_at, known_by, words, language, taken_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (dossier) DO NOTHING RETURNING dossier`,
        [dossier, id, by.id, givenAt, knownBy, words, language, now],
      );
      if (added.length === 0) throw refuse('team-consent-other');
      outbox(factOf(event));
      return { dossier };
    });
  }

  /** Who may print the receipt: the member who acted. Throws `not-found`. */
  async requireActed(by: Principal, dossier: string): Promise<void> {
    const known = await consentOf(this.source, dossier);
    if (known?.by !== by.id) throw refuseAtDoor('not-found');
  }
}

async function consentOf(on: Pick<DataSource, 'query'>, dossier: string): Promise<{ by: string } | undefined> {
  const rows: { by: string }[] = await on.query('SELECT by FROM team_consent WHERE dossier = $1', [dossier]);
  return rows[0];
}
