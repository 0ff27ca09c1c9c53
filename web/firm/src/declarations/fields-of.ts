import type { SeenDeclaration } from './queries.js';

type Content = NonNullable<SeenDeclaration['content']>;

/** A field of a declaration that can be corrected by itself: where it stands, what it is, what it holds. */
export interface CorrectableField {
  readonly path: string;
  /** The message that names it. */
  readonly name:
    | 'declare.plate'
    | 'declare.trailer'
    | 'declare.driverName'
    | 'declare.number'
    | 'declare.phone'
    | 'declare.description'
    | 'declare.hs'
    | 'declare.kg'
    | 'declare.packages'
    | 'declare.customsNumbers'
    | 'declare.container'
    | 'declare.seals'
    | 'paper.QUARANTINE_CERTIFICATE';
  readonly value: string;
  readonly kind: 'TEXT' | 'NUMBER' | 'LIST';
}

/** The fields of a declaration, one by one, in the order of the form. */
export function fieldsOf(content: Content): readonly CorrectableField[] {
  const text = (path: string, name: CorrectableField['name'], value: string | undefined): CorrectableField[] =>
    value === undefined ? [] : [{ path, name, value, kind: 'TEXT' }];
  const number = (path: string, name: CorrectableField['name'], value: number): CorrectableField => ({
    path,
    name,
    value: String(value),
    kind: 'NUMBER',
  });
  return [
    ...text('vehicle.plate', 'declare.plate', content.vehicle.plate),
    ...text('trailer.plate', 'declare.trailer', content.trailer?.plate),
    ...(content.drivers ?? []).flatMap(({ name, document, phone }, row) => [
      ...text(`drivers.${row}.name`, 'declare.driverName', name),
      ...text(`drivers.${row}.document.number`, 'declare.number', document.number),
      ...text(`drivers.${row}.phone`, 'declare.phone', phone),
    ]),
    ...(content.goods ?? []).flatMap(({ hs, description, kg, packages }, row) => [
      ...text(`goods.${row}.description`, 'declare.description', description),
      ...text(`goods.${row}.hs`, 'declare.hs', hs),
      number(`goods.${row}.kg`, 'declare.kg', kg),
      number(`goods.${row}.packages`, 'declare.packages', packages),
    ]),
    {
      path: 'customsDeclarations',
      name: 'declare.customsNumbers',
      value: (content.customsDeclarations ?? []).join(', '),
      kind: 'LIST',
    },
    ...(content.containers ?? []).flatMap(({ number: of, seals = [] }, row) => [
      ...text(`containers.${row}.number`, 'declare.container', of),
      {
        path: `containers.${row}.seals`,
        name: 'declare.seals' as const,
        value: seals.join(', '),
        kind: 'LIST' as const,
      },
    ]),
    ...text('quarantineCertificate.number', 'paper.QUARANTINE_CERTIFICATE', content.quarantineCertificate?.number),
  ];
}
