import { generateKeyPairSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import forge from 'node-forge';
import { Config } from '../../shared/config/config.js';
import type { PrintedDocument } from '../../shared/print/printed-document.js';
import { signedPdf, type SignatureFacts, type SigningCertificate } from '../../shared/print/signed-pdf.js';
import { refuse } from './domain/dossier-problems.js';

/** Puts the electronic seal of the platform to papers. */
@Injectable()
export class OfficeSeal {
  private forDevelopment: SigningCertificate | undefined;

  constructor(private readonly config: Config) {}

  /** Throws `dossier-seal-missing` where no certificate is set. */
  async seal(document: PrintedDocument, facts: SignatureFacts): Promise<Buffer> {
    return signedPdf(document, facts, this.certificate());
  }

  private certificate(): SigningCertificate {
    const { seal } = this.config.secrets;
    if (seal) return seal;
    if (this.config.isProduction) throw refuse('dossier-seal-missing');
    this.forDevelopment ??= selfSigned();
    return this.forDevelopment;
  }
}

/** Trusted by nobody: for demonstrations and tests. */
function selfSigned(): SigningCertificate {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key = forge.pki.privateKeyFromPem(pair.privateKey);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(pair.publicKey);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date('2020-01-01T00:00:00Z');
  certificate.validity.notAfter = new Date('2049-12-31T00:00:00Z');
  const name = [{ name: 'commonName', value: 'Demo seal, not for production' }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.sign(key, forge.md.sha256.create());
  const passphrase = 'demo';
  const p12 = forge.pkcs12.toPkcs12Asn1(key, [certificate], passphrase, { algorithm: '3des' });
  return { p12: Buffer.from(forge.asn1.toDer(p12).getBytes(), 'binary'), passphrase };
}
