import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { seedProcedures } from '../../../src/citizen/procedures/index.js';
import type { Answer } from '../../declarations/declaring.js';
import { signIn, type Who } from '../../sign-in.js';
import type { Story } from '../../story.js';

export const citizen: Who = { role: 'CITIZEN' };
export const neighbour: Who = { role: 'CITIZEN', second: true };
export const clerk: Who = { role: 'ONE_STOP_CLERK' };
export const official: Who = { role: 'CIVIL_SERVANT' };
export const colleague: Who = { role: 'CIVIL_SERVANT', second: true };
export const clerkElsewhere: Who = { role: 'ONE_STOP_CLERK', office: '06211' };
export const officialElsewhere: Who = { role: 'CIVIL_SERVANT', office: '06211' };

export const BIRTH = '1.001193';
export const COPIES = '2.000815';
export const PDF = Buffer.from(`%PDF-1.7\n${'x'.repeat(300)}`);

export const answers = {
  childName: 'Hoàng Gia Bảo',
  childBorn: '2026-11-20',
  childSex: 'male',
  childNation: 'Tày',
  birthPlace: 'Trung tâm Y tế Cao Lộc',
  motherName: 'Hoàng Thị Mây',
  fatherKnown: false,
};
const applicant = { name: 'Hoàng Thị Mây', phone: '0912 345 678', idNumber: '020190001234', commune: '06184' };

/** A birth registration at Đồng Đăng that nothing speaks against but its missing file. */
export const birth = (changes: object = {}) => ({
  id: uuidv7(),
  procedure: BIRTH,
  office: '06184',
  applicant,
  answers,
  files: [] as string[],
  onPaper: [] as string[],
  ...changes,
});

/** Copies of a paper, for which somebody claims to be exempt from the fee of 2,000 đ. */
export const claimed = () =>
  birth({
    procedure: COPIES,
    answers: { paperName: 'Bằng tốt nghiệp', pages: 1, copies: 2 },
    onPaper: ['original'],
    exempt: 0,
  });

/** What citizens and offices do with dossiers, through the API. */
export class DossierTelling {
  constructor(private readonly story: Story) {}

  seed(): Promise<void> {
    return seedProcedures(this.story.running.app);
  }

  /** Hands a file in under a dossier's id. */
  async handIn(by: Who, id: string, paper: string, content = PDF, key = randomUUID()): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), 'paper.pdf');
    const { url } = this.story.running;
    const response = await fetch(`${url}/api/v1/dossiers/${id}/files?paper=${paper}`, {
      method: 'POST',
      body: form,
      headers: { 'accept-language': 'en', 'idempotency-key': key, authorization: await signIn(url, by) },
    });
    return { status: response.status, body: await response.json(), headers: response.headers };
  }

  /** A dossier sent online with what is asked for; its id and code. */
  async sent(changes: object = {}): Promise<{ id: string; code: string }> {
    const body = birth(changes);
    const { body: taken } = await this.handIn(citizen, body.id, 'birth-notice');
    const { status, body: done } = await this.story.post(citizen, 'dossiers', { ...body, files: [taken.file] });
    if (status !== 201) throw new Error(JSON.stringify(done));
    return { id: body.id, code: done.code };
  }

  /** The same taken up by the official of the office. */
  async inProcess(changes: object = {}): Promise<{ id: string; code: string }> {
    const dossier = await this.sent(changes);
    await this.done(clerk, dossier.id, 'reception');
    await this.done(clerk, dossier.id, 'routing', { to: await this.idOf(official) });
    return dossier;
  }

  /** Does something that must be taken; what it answers. */
  async done(by: Who, id: string, deed: string, body: object = {}): Promise<Answer['body']> {
    const answer = await this.story.post(by, `dossiers/${id}/${deed}`, body);
    if (answer.status !== 200) throw new Error(`${deed}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async idOf(who: Who): Promise<string> {
    return (await this.story.read('me', who)).id;
  }

  seen(by: Who, id: string): Promise<Answer['body']> {
    return this.story.read(`dossiers/${id}`, by);
  }
}
