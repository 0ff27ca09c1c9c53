import { faulty } from './domain/land-faults.js';
import { readFeatures } from './read-features.js';

const feature = (n: number) => `{"type":"Feature","properties":{"n":${n}},"geometry":null}`;
const collection = (...lines: string[]) =>
  ['{"type":"FeatureCollection","features":[', lines.join(',\n'), ']}'].join('\n');
const numbers = (text: string) =>
  readFeatures(text).rows.map(({ line, cells }) => [line, (cells['properties'] as { n: number }).n]);

describe('A file of features', () => {
  it('is a collection with a feature a line, told by their lines', () => {
    expect(numbers(collection(feature(1), feature(2)))).toEqual([
      [2, 1],
      [3, 2],
    ]);
  });

  it('is a collection written anyhow, told by their numbers', () => {
    expect(numbers(collection(feature(1), feature(2)).replaceAll('\n', ''))).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(numbers(JSON.stringify(JSON.parse(collection(feature(1), feature(2))), null, 2))).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('is a feature a line, or a text sequence', () => {
    expect(numbers(`${feature(1)}\n${feature(2)}\n`)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(numbers(`\u001E${feature(1)}\n\u001E${feature(2)}\n`)).toHaveLength(2);
  });

  it('loses a broken line and no other', () => {
    const broken = collection(feature(1), feature(2).slice(0, 30), feature(3));
    expect(numbers(broken)).toEqual([
      [2, 1],
      [4, 3],
    ]);
    expect(readFeatures(broken).faults).toEqual([{ line: 3, fault: faulty('unreadable') }]);
    expect(readFeatures(`${feature(1)}\n{"type":"Point"}\nrubbish\n${feature(4)}`).faults).toHaveLength(2);
    expect(readFeatures(`${feature(1)}\n{"type":"Fea`).faults).toEqual([{ line: 2, fault: faulty('unreadable') }]);
  });

  it('whose coordinates are of another system is refused as a whole, wherever that stands', () => {
    const told = (name: string) => `"crs":{"type":"name","properties":{"name":"${name}"}}`;
    const head = (name: string) => `{"type":"FeatureCollection",${told(name)},"features":[\n${feature(1)}\n]}`;
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4326'])
      expect(readFeatures(head(name)).rows).toHaveLength(1);
    expect(() => readFeatures(head('urn:ogc:def:crs:EPSG::4756'))).toThrow('convert them to degrees of WGS 84');
    const tail = `{"type":"FeatureCollection","features":[\n${feature(1)}\n],${told('EPSG:3405')}}`;
    expect(() => readFeatures(tail)).toThrow('EPSG:3405');
  });

  it('that is none is refused', () => {
    for (const text of ['', 'code;name', '[]', '{"type":"FeatureCollection"}', 'null'])
      expect(() => readFeatures(text)).toThrow('no GeoJSON features');
  });
});
