import { fill, placesNamed } from './problem.js';

const words = (vi: string, zh: string, en: string) => ({ vi, zh, en });
const full = {
  status: 409,
  title: words('{{yardName}} đã đầy', '{{yardName}} 已满', '{{yardName}} is full'),
  todo: words('{{roomName}}: {{minutes}}', '{{roomName}}: {{minutes}}', '{{roomName}}: {{minutes}}'),
} as const;
const parameters = { yard: 'HN-VIETTEL', room: 'HN-NHAP (5), HN-XUAN-CUONG (1)', minutes: 20, lane: 'HN-X1' };
const names = (code: string) => (code === 'HN-VIETTEL' ? 'Viettel Logistics Park' : undefined);

describe('The text of a refusal', () => {
  it('calls a place by its name, and by its code where it has none', () => {
    expect(fill(full.title.en, parameters, names)).toBe('Viettel Logistics Park is full');
    expect(fill(full.title.en, parameters)).toBe('HN-VIETTEL is full');
    expect(fill(full.todo.en, parameters, names)).toBe('HN-NHAP (5), HN-XUAN-CUONG (1): 20');
  });

  it('leaves a parameter that is not there visible', () => {
    expect(fill('{{yardName}} {{hour}}', {}, names)).toBe('{{yardName}} {{hour}}');
  });

  it('asks for the names of the places that it names and of no other', () => {
    expect(placesNamed(full, parameters)).toEqual(['HN-VIETTEL', 'HN-NHAP', 'HN-XUAN-CUONG']);
    expect(placesNamed({ status: 409, title: words('{{lane}}', '{{lane}}', '{{lane}}') }, parameters)).toEqual([]);
  });
});
