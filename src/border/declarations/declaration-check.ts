import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FirmsByIds, FirmsByTaxCodes } from '../../identity/index.js';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { EventStore } from '../../shared/event-store/types.js';
import { settingStream } from '../../shared/settings/define-setting.js';
import { inForce } from '../../shared/settings/domain/setting.js';
import { AcceptedAtGate } from './accepted-values.js';
import type { AcceptedUse } from './domain/accepted-values.js';
import { CodeTables } from './data/code-tables.js';
import type { DeclaredContent } from './domain/content.js';
import { declaredFacts } from './domain/declared-facts.js';
import { classify } from './domain/classify.js';
import { missingFields } from './domain/field-stages.js';
import { inOrder, type Missing } from './domain/missing.js';
import { missingPapers } from './domain/required-papers.js';
import type { DeclaredFacts } from './domain/declaration-events.js';
import { refuse } from './domain/declaration-problems.js';
import { endingBy, toldBy } from './domain/declaration-rules.js';
import { PARTY_PARTS, type FirmOfPart } from './domain/part.js';
import { declarationFold, declarationStream } from './domain/declaration.js';
import { isParty } from './domain/parts.js';
import { judgeReturn, waitingForFirst } from './domain/two-way.js';
import { TWO_WAY_PILOT } from './settings/two-way-pilot.setting.js';
import { normalContent } from './domain/normal-content.js';
import { validateDeclaration } from './domain/validate-declaration.js';
import { GateRoutes } from './gate-routes.js';
import { AEO_FIRMS, isAeo } from './settings/aeo-firms.setting.js';
import { papersAsked } from './settings/required-papers.setting.js';
import { DECLARATION_RULES } from './settings/declaration-rules.setting.js';
import { FIELD_STAGES } from './settings/field-stages.setting.js';
import { VehicleKey } from './vehicle-key.js';

export interface CheckedDeclaration {
  readonly content: DeclaredContent;
  readonly facts: DeclaredFacts;
  /** HMACs of the companies of owner and carrier. */
  readonly companies: readonly string[];
  /** Values that our rules refuse and an officer accepted: the content stands only as long as they do. */
  readonly uses: readonly AcceptedUse[];
}

interface DeclaringFirm {
  readonly firm: string;
  readonly taxCode: string | undefined;
}

/** Puts a content into its normal spelling, holds it against every rule and says what the log may know of it. */
@Injectable()
export class DeclarationCheck {
  constructor(
    private readonly tables: CodeTables,
    private readonly routes: GateRoutes,
    private readonly keys: VehicleKey,
    private readonly questions: QueryBus,
    private readonly store: EventStore,
    private readonly accepted: AcceptedAtGate,
  ) {}

  /**
   * Throws `invalid-declaration` with every error and warning by path; warnings alone are kept in the facts.
   * @param firm reference of the declaring firm; undefined for a walk-in
   * @param before what a correction starts from
   */
  async check(
    given: DeclaredContent,
    firm: string | undefined,
    now: Date,
    before?: DeclaredContent,
  ): Promise<CheckedDeclaration> {
    const content = normalContent(given);
    const [routes, known, declarerTaxCode, partyFirms, aeoFirms, stages, pilot, terms, papers] = await Promise.all([
      this.routes.of(content.gate),
      this.tables.known(),
      this.taxCodeOf(firm),
      this.partyFirmsOf(content, firm),
      this.store.load(settingStream(AEO_FIRMS)),
      this.store.load(settingStream(FIELD_STAGES, content.gate)),
      this.store.load(settingStream(TWO_WAY_PILOT)),
      this.store.load(settingStream(DECLARATION_RULES, content.gate)),
      papersAsked(this.store, content.gate, now),
    ]);
    const rules = inForce(terms.state, now);
    const found = [
      ...validateDeclaration(content, {
        now,
        known,
        routes,
        ...(declarerTaxCode && { declarerTaxCode }),
        ...(before && { plannedFrom: before.plannedFrom, plannedTo: before.plannedTo }),
        pilot: inForce(pilot.state, now),
        rules,
      }),
    ];
    found.push(...(await this.returnFindings(content, firm, before !== undefined)));
    const { findings, uses } = await this.accepted.soften(found, content, now, before);
    if (findings.some(({ severity }) => severity === 'error')) throw refuse('invalid-declaration', {}, findings);
    const { owner, carrier } = content.parties;
    const companies = [owner, carrier].flatMap((party) => (party ? [this.keys.ofCompany(party.taxCode)] : []));
    const own = firm === undefined ? undefined : { firm, taxCode: declarerTaxCode };
    const aeo = isAeo(inForce(aeoFirms.state, now), ownerFirm(content, own, partyFirms), now);
    const missing = inOrder([
      ...missingFields(content, inForce(stages.state, now).fields),
      ...missingPapers(content, classify(content, aeo).cargo, papers),
    ]);
    const told = { ...this.factsOf(content, own, aeo, { findings, missing }), ...(partyFirms && { partyFirms }) };
    const facts = toldBy(endingBy(told, rules), rules);
    return { content, facts: content.returnOf === undefined ? facts : waitingForFirst(facts), companies, uses };
  }

  /** Whether a return may be that of the trip that it names. */
  private async returnFindings(
    { returnOf, direction, vehicle }: DeclaredContent,
    firm: string | undefined,
    corrected: boolean,
  ): Promise<readonly FieldProblem[]> {
    if (returnOf === undefined) return [];
    const { state: first } = await this.store.load({ stream: declarationStream(returnOf), fold: declarationFold });
    const partOfFirst = firm === undefined || (first !== undefined && isParty(first, firm));
    const key = vehicle.plate === undefined ? '' : this.keys.ofPlate(vehicle.country, vehicle.plate);
    return judgeReturn(first, { direction, ofHere: vehicle.country === 'VN', vehicle: key, partOfFirst, corrected });
  }

  private async taxCodeOf(firm: string | undefined): Promise<string | undefined> {
    if (firm === undefined) return undefined;
    return (await this.questions.execute(new FirmsByIds([firm]))).get(firm)?.taxCode;
  }

  /** The other parties that are firms known here; none of a walk-in, whose firms did not ask for it. */
  private async partyFirmsOf({ parties }: DeclaredContent, firm: string | undefined): Promise<FirmOfPart | undefined> {
    if (firm === undefined) return undefined;
    const { owner, agent, carrier, payer, declarer } = parties;
    const named = { OWNER: owner, AGENT: agent, CARRIER: carrier, PAYER: payer };
    const others = PARTY_PARTS.filter((part) => part !== declarer);
    const codes = others.flatMap((part) => named[part]?.taxCode ?? []);
    const known = await this.questions.execute(new FirmsByTaxCodes(codes));
    const found = others.flatMap((part) => {
      const id = known.get(named[part]?.taxCode ?? '');
      return id === undefined || id === firm ? [] : [[part, id] as const];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  }

  /** @param own the declaring firm; undefined for a walk-in. It is itself in any part that bears its tax code. */
  private factsOf(
    content: DeclaredContent,
    own: DeclaringFirm | undefined,
    aeo: boolean,
    { findings, missing }: { readonly findings: readonly FieldProblem[]; readonly missing: readonly Missing[] },
  ) {
    const { vehicle, trailer, parties } = content;
    const chassis = vehicle.vins.map((vin) => this.keys.ofChassis(vin));
    // A temporary plate goes from group to group: new vehicles are known by their chassis.
    const plate =
      vehicle.plate && vehicle.type !== 'NEW_VEHICLES' ? this.keys.ofPlate(vehicle.country, vehicle.plate) : undefined;
    const partyOf = (part: 'OWNER' | 'CARRIER', taxCode: string) =>
      own && (parties.declarer === part || taxCode === own.taxCode) ? own.firm : this.keys.ofParty(taxCode);
    const reference = plate ?? chassis[0] ?? '';
    const ownGoods = parties.declarer === 'OWNER' ? own?.firm : undefined;
    const owner = parties.owner ? partyOf('OWNER', parties.owner.taxCode) : ownGoods;
    return declaredFacts(
      content,
      {
        vehicle: reference,
        ...(trailer && { trailer: this.keys.ofPlate(trailer.country, trailer.plate) }),
        ...(chassis.length && { chassis }),
        ...(owner && { owner }),
        carrier: parties.carrier
          ? partyOf('CARRIER', parties.carrier.taxCode)
          : (own?.firm ?? this.keys.ofWalkIn(reference)),
        aeo,
      },
      findings,
      missing,
    );
  }
}

/** The firm whose goods they are, as far as it is known here: the class AEO is its standing, never the declarer's word. */
function ownerFirm(
  { parties: { declarer, owner } }: DeclaredContent,
  own: DeclaringFirm | undefined,
  others: FirmOfPart | undefined,
): string | undefined {
  const itself = own && (declarer === 'OWNER' || owner?.taxCode === own.taxCode);
  return itself ? own.firm : others?.OWNER;
}
