import { isOver } from './papers.js';

describe('A paper', () => {
  const lastDay = '2026-11-23';
  it('holds through its last day in Hanoi, which begins seven hours before that of Greenwich', () => {
    expect(isOver({ lastDay }, Date.parse('2026-11-22T17:30:00Z'))).toBe(false);
    expect(isOver({ lastDay }, Date.parse('2026-11-23T16:59:59Z'))).toBe(false);
  });
  it('is over once the next day has begun there', () => {
    expect(isOver({ lastDay }, Date.parse('2026-11-23T17:00:00Z'))).toBe(true);
  });
  it('without an end is never over', () => {
    expect(isOver({}, Date.parse('2030-01-01T00:00:00Z'))).toBe(false);
  });
});

describe('A quarantine certificate', () => {
  it('is told to the minute, and ends with it', () => {
    const until = '2026-11-23T10:00:00.000Z';
    expect(isOver({ until }, Date.parse('2026-11-23T09:59:00Z'))).toBe(false);
    expect(isOver({ until }, Date.parse('2026-11-23T10:00:00Z'))).toBe(true);
  });
});
