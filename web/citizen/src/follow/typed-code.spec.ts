import { typedCode } from './typed-code.js';

it('A code is known by its form, however it was typed', () => {
  expect(typedCode('h37.06184-261130-0001 ')).toEqual({ of: 'DOSSIER', code: 'H37.06184-261130-0001' });
  expect(typedCode('7kqm 2xwa 9trd')).toEqual({ of: 'PETITION', code: '7KQM-2XWA-9TRD' });
  for (const none of ['', 'H37', '7KQM-2XWA', '7KQM-2XWA-9TR0']) expect(typedCode(none)).toBeUndefined();
});
