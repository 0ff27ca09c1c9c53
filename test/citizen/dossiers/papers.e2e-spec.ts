import { createHash, randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import forge from 'node-forge';
import { Config } from '../../../src/shared/config/config.js';
import { PersonalFacts } from '../../../src/shared/event-store/personal-facts.js';
import { pagesOf } from '../../../src/shared/print/testing/pdf-text.js';
import { signIn, type Who } from '../../sign-in.js';
import { tellFrom } from '../../story.js';
import { DossierTelling, citizen, colleague, neighbour, official } from './dossier-desk.js';

const story = tellFrom('2026-11-30T00:30:00.000Z');
const telling = new DossierTelling(story);
beforeAll(() => telling.seed());

async function paper(by: Who, id: string, name: string, language = 'en') {
  const { url } = story.running;
  const headers = { authorization: await signIn(url, by), 'accept-language': language };
  const response = await fetch(`${url}/api/v1/dossiers/${id}/${name}`, { headers });
  return { status: response.status, pdf: Buffer.from(await response.arrayBuffer()) };
}

async function signed(): Promise<string> {
  const { id } = await telling.inProcess();
  const proposal = randomUUID();
  await telling.done(official, id, 'proposal', {
    proposal,
    outcome: 'GRANTED',
    number: '128/TLKS',
    text: 'Cấp Giấy khai sinh.',
  });
  await telling.done(colleague, id, 'signature', { proposal });
  return id;
}

/** What a signature in a PDF covers, and the signature itself (ISO 32000-1 §12.8.1). */
function signatureIn(pdf: Buffer): { covered: Buffer; whole: boolean; der: string } {
  const text = pdf.toString('latin1');
  const [, ...numbers] = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)/.exec(text) ?? [];
  const [from = 0, length = 0, after = 0, rest = 0] = numbers.map(Number);
  const covered = Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(after, after + rest)]);
  const hex = text.slice(from + length + 1, after - 1);
  return { covered, whole: from === 0 && after + rest === pdf.length, der: forge.util.hexToBytes(hex) };
}

/** Whose certificate signed it. Throws when anything of it was changed. */
function signerOf(covered: Buffer, der: string): string {
  const read = forge.asn1.fromDer(forge.util.createBuffer(der), { parseAllBytes: false } as never);
  const { certificates, rawCapture } = forge.pkcs7.messageFromAsn1(read) as unknown as {
    certificates: forge.pki.Certificate[];
    rawCapture: { signature: string; authenticatedAttributes: forge.asn1.Asn1[] };
  };
  const [certificate] = certificates;
  const attributes = rawCapture.authenticatedAttributes;
  const digest = createHash('sha256').update(covered).digest().toString('latin1');
  if (!valuesIn(attributes).includes(digest)) throw new Error('It is not what was signed');
  const { Class, Type, create, toDer } = forge.asn1;
  const whole = toDer(create(Class.UNIVERSAL, Type.SET, true, attributes)).getBytes();
  const key = certificate?.publicKey as forge.pki.rsa.PublicKey;
  const signed = createHash('sha256').update(Buffer.from(whole, 'latin1')).digest().toString('latin1');
  if (!key.verify(signed, rawCapture.signature)) throw new Error('It is not what was signed');
  return String(certificate?.subject.getField('CN').value);
}

function valuesIn(values: readonly forge.asn1.Asn1[]): string[] {
  return values.flatMap(({ value }) => (typeof value === 'string' ? [value] : valuesIn(value)));
}

describe('The receipt of a dossier', () => {
  it('names the code, the procedure, the applicant and what was handed in', async () => {
    const { id, code } = await telling.sent();
    const { pdf } = await paper(citizen, id, 'receipt');
    const [page = ''] = pagesOf(pdf);
    for (const text of [
      code,
      'Birth registration',
      'Hoàng Thị Mây',
      'To be received by',
      '30-11-2026 17:30',
      'Birth notice',
    ])
      expect(page).toContain(text);
    expect(pagesOf((await paper(citizen, id, 'receipt', 'zh')).pdf)[0]).toContain('档案提交确认书');
    expect((await paper(neighbour, id, 'receipt')).status).toBe(404);
  });
});

describe('The result of a dossier', () => {
  it('is there when it is signed, and not before', async () => {
    const { id } = await telling.inProcess();
    expect((await story.get(`dossiers/${id}/result`, citizen)).body.code).toBe('dossier-result-missing');
  });

  it('is one file, signed as a whole, of what was decided and by whom', async () => {
    const id = await signed();
    const [first, again] = await Promise.all([paper(citizen, id, 'result'), paper(official, id, 'result')]);
    expect(first.status).toBe(200);
    expect(again.pdf.equals(first.pdf)).toBe(true);
    const [page = ''] = pagesOf(first.pdf);
    for (const text of ['Cấp Giấy khai sinh.', '128/TLKS', 'Công chức 2 · Đồng Đăng']) expect(page).toContain(text);
    const { covered, whole, der } = signatureIn(first.pdf);
    expect(whole).toBe(true);
    expect(signerOf(covered, der)).toBe('Demo seal, not for production');
    const changed = Buffer.from(covered);
    changed[200] = (changed[200] ?? 0) ^ 1;
    expect(() => signerOf(changed, der)).toThrow('not what was signed');
    expect((await paper(neighbour, id, 'result')).status).toBe(404);
  });

  it('is not sealed in production while nobody has set the address that its QR names', async () => {
    const id = await signed();
    const production = jest.replaceProperty(story.running.app.get(Config), 'environment', 'production');
    const refused = await story.get(`dossiers/${id}/result`, citizen);
    production.restore();
    expect([refused.status, refused.body.code]).toEqual([503, 'dossier-origin-missing']);
    expect((await paper(citizen, id, 'result')).status).toBe(200);
  });

  it('is not made anew of what was erased', async () => {
    const id = await signed();
    await story.running.app.get(PersonalFacts).erase(`dossier-${id}`);
    expect((await story.get(`dossiers/${id}/result`, citizen)).body.code).toBe('file-erased');
  });
});
