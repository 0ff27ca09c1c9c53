import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../app/words.js';
import { bodies, type Body } from './queries.js';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  /** Where it is by now. */
  readonly not: string;
  /** Which kinds of bodies may have it; all when it is left out. */
  readonly kinds?: readonly Body['kind'][];
}

/** To which body something goes on. Those of the province stand first: that is where most goes. */
export function OfficeChoice({ label, value, onChange, not, kinds }: Props) {
  const { t, language } = useWords();
  const all = (useQuery(bodies).data ?? []).filter(({ code, kind }) => code !== not && (kinds?.includes(kind) ?? true));
  const ofProvince = all.filter(({ kind }) => kind !== 'COMMUNE').toReversed();
  const others = [...ofProvince, ...all.filter(({ kind }) => kind === 'COMMUNE')];
  return (
    <NativeSelect
      label={label}
      autoFocus
      value={value}
      data={[
        { value: '', label: t('office.chooseOne') },
        ...others.map(({ code, name }) => ({ value: code, label: name[language] })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
