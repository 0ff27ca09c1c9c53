import type { DeclaredContent } from './content.js';

/** What is written on a vehicle, its load or its papers, by which somebody who has it before him looks for it. */
export const MARK_KINDS = ['PLATE', 'TRAILER', 'CONTAINER', 'SEAL', 'CHASSIS', 'CUSTOMS_DECLARATION'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly text: string;
}

/** All that a declaration can be found by, what stands largest on the vehicle first. */
export function marksOf({ vehicle, trailer, containers, customsDeclarations }: DeclaredContent): readonly Mark[] {
  const said: readonly (readonly [MarkKind, string | undefined])[] = [
    ['PLATE', vehicle.plate],
    ['TRAILER', trailer?.plate],
    ...containers.map(({ number }) => ['CONTAINER', number] as const),
    ...containers.flatMap(({ seals }) => seals.map((seal) => ['SEAL', seal] as const)),
    ...vehicle.vins.map((vin) => ['CHASSIS', vin] as const),
    ...customsDeclarations.map((number) => ['CUSTOMS_DECLARATION', number] as const),
  ];
  return said.flatMap(([kind, text]) => (text ? [{ kind, text }] : []));
}
