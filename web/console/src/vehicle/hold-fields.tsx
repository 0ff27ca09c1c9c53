import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../shared/api/client.js';
import { useDraft } from '../../../shared/offline/draft.js';
import type { Language } from '../../../shared/words/catalogue.js';
import type { Agency } from '../app/agency.js';
import { useWords } from '../app/words.js';
import { Note } from './note.js';
import { reasons } from './queries.js';

/** What tells the others nothing, not even that the vehicle is held. */
const NOTHING = 'being-checked';

/** A hold as it is being typed: kept under a name, and the body that says it. */
export function useHold(name: string, agency: Agency) {
  const { language } = useWords();
  const codes = useQuery(reasons).data;
  const legal = optionsOf((codes?.legalReasons as Record<string, unknown> | undefined)?.[agency], language);
  const open = optionsOf(codes?.publicReasons, language).filter(({ value }) => value !== NOTHING);
  const draft = useDraft(name, { legalReason: '', publicReason: '', note: '', confidential: false });
  const { legalReason, publicReason, note, confidential } = draft.typed;
  const body = {
    legalReason: (legalReason || legal[0]?.value) as Schemas['HoldCheckBody']['legalReason'],
    publicReason: (confidential ? NOTHING : publicReason || open[0]?.value) as Schemas['HoldCheckBody']['publicReason'],
    ...(note && { note }),
  };
  return { legal, open, body, ...draft };
}

/** Why by law, and what everybody else is told: nothing of a confidential hold. */
export function HoldFields({ hold: { legal, open, typed, type } }: { readonly hold: ReturnType<typeof useHold> }) {
  const { t } = useWords();
  return (
    <>
      <NativeSelect
        label={t('vehicle.legalReason')}
        autoFocus
        data={legal}
        value={typed.legalReason}
        onChange={(event) => type({ legalReason: event.currentTarget.value })}
      />
      <Checkbox
        label={t('vehicle.confidential')}
        description={t('vehicle.confidentialHint')}
        checked={typed.confidential}
        onChange={(event) => type({ confidential: event.currentTarget.checked })}
      />
      {!typed.confidential && (
        <NativeSelect
          label={t('vehicle.publicReason')}
          data={open}
          value={typed.publicReason}
          onChange={(event) => type({ publicReason: event.currentTarget.value })}
        />
      )}
      <Note value={typed.note} type={(note) => type({ note })} />
    </>
  );
}

/** A closed list as choices in the reader's language. */
export function optionsOf(codes: unknown, language: Language): { value: string; label: string }[] {
  const all = (codes ?? {}) as Record<string, Record<Language, string>>;
  return Object.entries(all).map(([value, words]) => ({ value, label: words[language] }));
}
