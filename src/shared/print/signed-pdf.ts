import { pdfkitAddPlaceholder } from '@signpdf/placeholder-pdfkit';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import { layOutWith } from './pdf-layout.js';
import { printMark } from './print-mark.js';
import type { PrintedDocument } from './printed-document.js';

/** Key and certificate that sign, as PKCS #12. */
export interface SigningCertificate {
  readonly p12: Buffer;
  readonly passphrase: string;
}

/** What a signature says of itself. */
export interface SignatureFacts {
  readonly reason: string;
  readonly name: string;
  readonly location: string;
  readonly at: Date;
}

const PRODUCT = 'langson-border-gate';
/** Bytes that a signature with its chain of certificates may take. */
const SIGNATURE_BYTES = 16_384;

/** A document as PDF with an electronic signature within it (ISO 32000-1 §12.8), as readers of PDF verify it. */
export async function signedPdf(
  document: PrintedDocument,
  { reason, name, location, at }: SignatureFacts,
  { p12, passphrase }: SigningCertificate,
): Promise<Buffer> {
  const withPlace = await layOutWith(document, printMark(), (pdf) =>
    pdfkitAddPlaceholder({
      pdf,
      pdfBuffer: Buffer.alloc(0),
      reason,
      name,
      location,
      contactInfo: PRODUCT,
      signingTime: at,
      signatureLength: SIGNATURE_BYTES,
    }),
  );
  return new SignPdf().sign(withPlace, new P12Signer(p12, { passphrase }), at);
}
