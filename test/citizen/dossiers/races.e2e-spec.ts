import { randomUUID } from 'node:crypto';
import { bothAt } from '../../both-at.js';
import { tellFrom } from '../../story.js';
import { DossierTelling, birth, citizen, clerk, colleague, official } from './dossier-desk.js';

const story = tellFrom('2026-11-30T01:00:00.000Z');
const { post } = story;
const telling = new DossierTelling(story);
beforeAll(() => telling.seed());

describe('Two at once', () => {
  it('send one dossier once, whatever their keys', async () => {
    await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }));
    const body = birth({ onPaper: ['birth-notice'] });
    const answers: { status: number; code: string }[] = [];
    const send = async () => {
      const { status, body: answer } = await post(clerk, 'dossiers', body);
      answers.push({ status, code: answer.code });
    };
    await bothAt(story, [`SELECT FROM dossier_number WHERE office = '06184' FOR UPDATE`, []], () => [send(), send()]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.code).toBe('dossier-sent');
  });

  it('decide on one dossier one after the other', async () => {
    const { id } = await telling.inProcess();
    const codes: (string | undefined)[] = [];
    const doing = async (sent: Promise<{ status: number; body: { state?: string; code?: string } }>) => {
      const { body } = await sent;
      codes.push(body.state ?? body.code);
    };
    await bothAt(story, ['SELECT FROM dossier WHERE id = $1 FOR UPDATE', [id]], () => [
      doing(post(citizen, `dossiers/${id}/withdrawal`, {})),
      doing(post(official, `dossiers/${id}/fee-request`, { dong: 8_000, reason: 'Quá hạn.' })),
    ]);
    // Withdrawn first, nothing can be asked for; asked first, it is withdrawn from there.
    expect(codes).toContain('WITHDRAWN');
    expect(codes.filter((each) => each === 'dossier-not-in-state' || each === 'FINANCIAL_DUTY_ASKED')).toHaveLength(1);
    expect((await telling.seen(citizen, id)).state).toBe('WITHDRAWN');
  });

  it('neither sign in the old office what has gone to another, nor take away what is signed', async () => {
    const answered = async (sent: Promise<{ status: number; body: { state?: string; code?: string } }>) => {
      const { body } = await sent;
      codes.push(body.state ?? body.code ?? '');
    };
    let codes: string[] = [];
    const forward = (id: string) =>
      answered(post(clerk, `dossiers/${id}/forwarding`, { to: '06211', reason: 'Thuộc xã Cao Lộc.' }));
    const result = { proposal: randomUUID(), outcome: 'GRANTED', text: 'Cấp Giấy khai sinh.' };
    const { id } = await telling.inProcess();
    await bothAt(story, ['SELECT FROM dossier WHERE id = $1 FOR UPDATE', [id]], () => [
      forward(id),
      answered(post(official, `dossiers/${id}/proposal`, result)),
    ]);
    // Gone first, there is none to draft for; drafted first, it stays until that is signed.
    expect([
      ['RECEIVED', 'not-found'],
      ['IN_PROCESS', 'dossier-proposal-open'],
    ]).toContainEqual(codes.toSorted());
    const { id: drafted } = await telling.inProcess();
    const draft = { ...result, proposal: randomUUID() };
    await telling.done(official, drafted, 'proposal', draft);
    codes = [];
    await bothAt(story, ['SELECT FROM dossier WHERE id = $1 FOR UPDATE', [drafted]], () => [
      forward(drafted),
      answered(post(colleague, `dossiers/${drafted}/signature`, { proposal: draft.proposal })),
    ]);
    expect(codes).toContain('FINISHED');
    expect(['dossier-proposal-open', 'dossier-not-in-state']).toContain(codes.find((each) => each !== 'FINISHED'));
    expect(await telling.seen(citizen, drafted)).toMatchObject({ office: '06184', state: 'FINISHED' });
  });
});
