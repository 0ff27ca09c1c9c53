import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { FieldProblem } from '../../../shared/domain/problem.js';
import { checkTaxCode } from '../../../shared/domain/tax-code.js';
import { at, bare } from './checked.js';
import type { DeclaredContent } from './content.js';
import { checkCustomsDeclarationNumber } from './customs-declaration-number.js';
import type { Part } from './part.js';
import { error, warning } from './declaration-findings.js';
import { repeated } from './repeated.js';

/** Owner and carrier may be other firms, but the part that the declarer says to be is his own. */
function validateDeclarer({ parties }: DeclaredContent, own: string | undefined): FieldProblem[] {
  const part = nameOf(parties.declarer);
  const party = parties[part];
  // A branch (10-3) declares for its firm and the other way round.
  if (!own || !party || firmOf(party.taxCode) === firmOf(own)) return [];
  return [warning(`parties.${part}.taxCode`, 'declarer-tax-code-other')];
}

const nameOf = (part: Part) => part.toLowerCase() as Lowercase<Part>;

function firmOf(taxCode: string): string {
  return taxCode.replace(/-\d{3}$/, '');
}

function validateParties({ parties }: DeclaredContent): FieldProblem[] {
  return [
    ...(parties.carrier ? at('parties.carrier.taxCode', checkTaxCode(parties.carrier.taxCode)) : []),
    ...(parties.owner ? at('parties.owner.taxCode', checkTaxCode(parties.owner.taxCode)) : []),
    ...(parties.agent ? at('parties.agent.taxCode', checkTaxCode(parties.agent.taxCode)) : []),
    ...(parties.payer ? at('parties.payer.taxCode', checkTaxCode(parties.payer.taxCode)) : []),
    // Owner and carrier are asked for by their step; nobody asks for an agent or a payer, so they name themselves.
    ...((parties.declarer === 'AGENT' || parties.declarer === 'PAYER') && !parties[nameOf(parties.declarer)]
      ? [error(`parties.${nameOf(parties.declarer)}`, 'declarer-missing')]
      : []),
  ];
}

function validateCustoms({
  customsDeclarations: numbers,
  direction,
  channel,
  vehicle,
}: DeclaredContent): FieldProblem[] {
  return [
    ...numbers.flatMap((number, i) => at(`customsDeclarations.${i}`, checkCustomsDeclarationNumber(number, direction))),
    // The twelfth digit counts amendments of the same declaration.
    ...repeated(numbers, (number) => bare(number).slice(0, 11)).map((i) =>
      error(`customsDeclarations.${i}`, 'customs-number-twice'),
    ),
    ...(numbers.length > 0 && vehicle.empty ? [warning('customsDeclarations', 'customs-number-not-wanted')] : []),
    ...(numbers.length === 0 && channel ? [warning('channel', 'channel-without-number')] : []),
  ];
}

/** What ends before the planned time is an error, what ends within it a warning; each paper stands once. */
function validateEnds(
  list: string,
  papers: readonly { readonly kind: string; readonly number: string; readonly expires?: string }[],
  { plannedFrom, plannedTo }: DeclaredContent,
): FieldProblem[] {
  const [first, last] = [hanoiDay(new Date(plannedFrom)), hanoiDay(new Date(plannedTo))];
  return [
    ...papers.flatMap(({ expires }, i) => {
      if (expires === undefined) return [];
      if (expires < first) return [error(`${list}.${i}.expires`, 'paper-expired')];
      return expires < last ? [warning(`${list}.${i}.expires`, 'paper-expires-soon')] : [];
    }),
    ...repeated(papers, ({ kind, number }) => `${kind} ${bare(number)}`).map((i) =>
      error(`${list}.${i}.number`, 'paper-twice'),
    ),
  ];
}

/** Who answers for it, and what is written elsewhere about it. */
export function validatePapers(content: DeclaredContent, declarerTaxCode?: string): FieldProblem[] {
  return [
    ...validateParties(content),
    ...validateDeclarer(content, declarerTaxCode),
    ...validateCustoms(content),
    ...validateEnds('papers', content.papers, content),
    ...validateEnds('goodsPapers', content.goodsPapers ?? [], content),
  ];
}
