import type { FormField } from '../../../../src/citizen/procedures/domain/form-field.js';
import type { ProcedureDetails } from '../procedures/queries.js';
import { asked, begunWith, bodyOf, draftOf, emptyDraft, faultsOf, knownOf, type Draft } from './draft.js';

const label = { vi: 'a', zh: 'b', en: 'c' };
const form: readonly FormField[] = [
  { key: 'known', label, type: 'yes-no', required: true },
  { key: 'father', label, type: 'text', required: true, onlyIf: { field: 'known', is: true } },
  { key: 'children', label, type: 'number', required: false, min: 1 },
];
const details = {
  agency: 'COMMUNE',
  form,
  papers: [
    { key: 'birth-notice', name: label, form: 'ORIGINAL', required: true },
    { key: 'authorisation', name: label, form: 'COPY', required: false },
  ],
} as unknown as ProcedureDetails;
const draft = (more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('06184', { name: ' Hoàng Thị Mây ', phone: '0912 345 678' }),
  answers: { known: false },
  ...more,
});
const there = { files: [{ kind: 'birth-notice' }], onPaper: [] };
const paths = (of: Draft, papers: Parameters<typeof faultsOf>[2] = there) =>
  faultsOf(of, details, papers, '2026-11-30').map(({ path, code }) => `${path} ${code}`);

describe('A dossier that is being written', () => {
  it('is checked by the rules that the server will check it by', () => {
    expect(paths(draft())).toEqual([]);
    expect(paths(draft({ office: '', applicant: {}, answers: { known: true, children: 0 } }))).toEqual([
      'office field-missing',
      'applicant.name field-missing',
      'applicant.phone field-missing',
      'answers.father field-missing',
      'answers.children answer-too-low',
    ]);
  });

  it('needs its papers, as files or shown at the counter', () => {
    expect(paths(draft(), { files: [], onPaper: [] })).toEqual(['papers.birth-notice field-missing']);
    expect(paths(draft(), { files: [], onPaper: ['birth-notice'] })).toEqual([]);
  });

  it('does not send what an earlier answer made needless', () => {
    const answers = { known: false, father: 'Nông Văn A' };
    expect(asked(form, answers)).toEqual({ known: false });
    expect(paths(draft({ answers }))).toEqual([]);
  });

  it('goes out trimmed and without an exemption that nobody claims, and comes back when it is refused', () => {
    const body = bodyOf(draft(), '1.001193', details, '2026-11-30');
    expect(body).toMatchObject({ office: '06184', applicant: { name: 'Hoàng Thị Mây', phone: '0912345678' } });
    expect(body).not.toHaveProperty('exempt');
    expect(draftOf(body)).toMatchObject({ id: body.id, exempt: -1, answers: { known: false } });
    expect(bodyOf(draft({ exempt: 0 }), '1.001193', details, '2026-11-30').exempt).toBe(0);
  });
});

describe('Who applies', () => {
  it('is known by his account and by what the provider says of him', () => {
    const me = { name: 'Hoàng Thị Mây', email: 'may@example.org' };
    const said = { number: '020190000017', phone: '+84912345678', born: '1990-05-19', level: '2' };
    expect(knownOf(me, said)).toEqual({
      name: 'Hoàng Thị Mây',
      email: 'may@example.org',
      phone: '+84912345678',
      idNumber: '020190000017',
      born: '1990-05-19',
    });
    expect(knownOf({ ...me, phone: '0987654321' }, said)).toMatchObject({ phone: '0987654321' });
    expect(knownOf({ name: 'Lò Văn Pao' })).toEqual({ name: 'Lò Văn Pao' });
  });

  it('is not begun with what the form refuses', () => {
    expect(knownOf({ name: 'Lò Văn Pao' }, { number: 'E1234567', phone: 'none' })).toEqual({ name: 'Lò Văn Pao' });
  });
});

describe('What is known of whoever applies', () => {
  const known = { name: 'Hoàng Thị Mây' };
  const fresh = emptyDraft('', {});

  it('stands in a dossier that was not begun, and is kept with the first that is typed', () => {
    const { draft: shown, kept } = begunWith(known, fresh, fresh, true);
    expect(shown.applicant).toEqual(known);
    expect(kept({ office: '06184' })).toEqual({ office: '06184', applicant: known });
    // Also where that was typed before anybody knew whether one was begun.
    expect(begunWith(known, fresh, { ...fresh, office: '06184' }, true).draft.applicant).toEqual(known);
  });

  it('takes no applicant’s place until it is read what was kept', () => {
    for (const each of [known, {}]) {
      const { draft: shown, kept } = begunWith(each, fresh, fresh, false);
      expect([shown, kept({ office: '06184' })]).toEqual([fresh, { office: '06184' }]);
    }
  });

  it('does not come back into a field that he emptied', () => {
    const begun = { ...fresh, applicant: { phone: '0912 345 678' } };
    const { draft: shown, kept } = begunWith(known, fresh, begun, true);
    expect([shown, kept({ office: '06184' })]).toEqual([begun, { office: '06184' }]);
  });
});
