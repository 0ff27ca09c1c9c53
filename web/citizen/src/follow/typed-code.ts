import { typedDossierCode } from '../../../../src/citizen/dossiers/domain/dossier-code.js';
import { typedFollowCode } from '../../../../src/citizen/petitions/domain/follow-code.js';

/** A code in its normal spelling, and of what it is; undefined when it can be neither. */
export type TypedCode = { readonly of: 'DOSSIER' | 'PETITION'; readonly code: string };

/** Reads a code as it was typed, or as it stands behind the # of an address. */
export function typedCode(text: string): TypedCode | undefined {
  const dossier = typedDossierCode(text);
  if (dossier !== undefined) return { of: 'DOSSIER', code: dossier };
  const petition = typedFollowCode(text);
  return petition === undefined ? undefined : { of: 'PETITION', code: petition };
}
