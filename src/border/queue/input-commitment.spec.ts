import { commitment, newSalt, opensCommitment } from './input-commitment.js';

const committed = {
  inputs: { class: 'PERISHABLE', penalty: false, checkedInAt: '2026-11-22T01:00:00.000Z' },
  evidence: { certificate: 'fact-7', deadline: '2026-11-23T00:00:00.000Z' },
};
const salt = '00112233445566778899aabbccddeeff';

describe('the commitment to the inputs of a call', () => {
  it('is the same for the same content in any key order', () => {
    const reordered = {
      evidence: { deadline: '2026-11-23T00:00:00.000Z', certificate: 'fact-7' },
      inputs: { penalty: false, checkedInAt: '2026-11-22T01:00:00.000Z', class: 'PERISHABLE' },
    };
    expect(commitment(reordered, salt)).toBe(commitment(committed, salt));
    expect(commitment(committed, salt)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is opened by its inputs, evidence and salt and by nothing else', () => {
    const published = commitment(committed, salt);
    expect(opensCommitment(published, committed, salt)).toBe(true);
    expect(opensCommitment(published, committed, newSalt())).toBe(false);
    expect(opensCommitment(published, { ...committed, evidence: { certificate: 'fact-8' } }, salt)).toBe(false);
    expect(opensCommitment(published, { ...committed, inputs: { ...committed.inputs, penalty: true } }, salt)).toBe(
      false,
    );
    expect(opensCommitment('not a hash', committed, salt)).toBe(false);
  });

  it('does not show equal evidence as equal', () => {
    expect(commitment(committed, newSalt())).not.toBe(commitment(committed, newSalt()));
  });
});
