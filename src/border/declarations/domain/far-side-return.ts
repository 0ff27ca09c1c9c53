import type { DeclaredContent } from './content.js';
import { classify } from './classify.js';
import type { DeclarationEvent, DeclaredFacts } from './declaration-events.js';
import type { Declared } from './declaration.js';
import type { Act } from './act.js';

const RULE = 'returned-by-far-side';

/** An export's content as it comes back: the same vehicle and goods, or the vehicle alone when it was emptied over there. */
export function contentOfReturn(content: DeclaredContent, emptied: boolean, from: string, to: string): DeclaredContent {
  const { returnOf: _, channel: __, ...kept } = content;
  return {
    ...kept,
    direction: 'IMPORT',
    twoWay: false,
    plannedFrom: from,
    plannedTo: to,
    // Those were for the export.
    customsDeclarations: [],
    ...(emptied && { goods: [], containers: [], vehicle: { ...content.vehicle, empty: true } }),
  };
}

/** What the log says of it. Nothing of the export's that no longer holds. */
export function factsOfReturn(original: Declared, content: DeclaredContent): DeclaredFacts {
  const { channel: _, returnOf: __, missing: ___, perishableDeadline: ____, ...facts } = original.facts;
  const emptied = content.goods.length === 0;
  return {
    ...facts,
    direction: 'IMPORT',
    twoWay: false,
    refusedFrom: original.declaration,
    plannedFrom: content.plannedFrom,
    plannedTo: content.plannedTo,
    ...classify(content, facts.class === 'AEO'),
    ...(emptied && { goods: [], containers: [] }),
    customsDeclarations: [],
    warnings: [],
  };
}

/** It stands before the officer: it is declared and accepted in one. */
export function declareReturn(
  declaration: string,
  { firm }: Declared,
  sealed: { readonly content: string; readonly facts: DeclaredFacts },
  { at, role }: Act,
): DeclarationEvent[] {
  const { gate } = sealed.facts;
  const by = role ? { role } : {};
  return [
    { type: 'DeclarationSubmitted', data: { declaration, firm, ...sealed, at, ...by } },
    {
      type: 'DeclarationAccepted',
      data: { declaration, gate, at, by: 'RULE', rule: RULE, revision: 1, firm, facts: sealed.facts },
    },
  ];
}
