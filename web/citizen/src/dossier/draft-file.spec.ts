import { emptyDraft } from './draft.js';
import { draftAsFile, draftInFile } from './draft-file.js';

describe('A draft as a file', () => {
  const draft = {
    ...emptyDraft('06184', { name: 'Mây' }),
    answers: { known: false, children: 2 },
    onPaper: ['pledge'],
  };

  it('is taken up on another device under an id of its own', async () => {
    const file = draftAsFile('1.001193', draft);
    expect(await draftInFile(file, '1.001193', 'another')).toEqual({ ...draft, id: 'another' });
  });

  it('is refused when it is of another procedure, or no draft at all', async () => {
    expect(await draftInFile(draftAsFile('1.001193', draft), '2.000815', 'x')).toBeUndefined();
    for (const text of ['', '{', 'null', '{"format":"xu-lang-draft","version":1,"procedure":"1.001193","draft":{}}'])
      expect(await draftInFile(new Blob([text]), '1.001193', 'x')).toBeUndefined();
  });
});
