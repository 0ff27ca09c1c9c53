import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../app/words.js';

const AT_THE_COUNTER = ['CALLER_ID_CARD', 'WRITTEN_MANDATE', 'DRIVER_PASS', 'TICKET_CODE_AND_PLATE'] as const;
const ON_THE_PHONE = ['FIRM_CALLBACK', 'TICKET_CODE_AND_PLATE'] as const;
type KnownBy = (typeof AT_THE_COUNTER)[number] | (typeof ON_THE_PHONE)[number];

/** For whom a clerk acts: where he was asked, and how he knows who asks. */
export function useCaller(first: KnownBy) {
  const [channel, setChannel] = useState<'COUNTER' | 'PHONE'>('PHONE');
  const [known, setKnown] = useState<KnownBy>(first);
  const ways: readonly KnownBy[] = channel === 'PHONE' ? ON_THE_PHONE : AT_THE_COUNTER;
  const knownBy = ways.includes(known) ? known : (ways[0] ?? first);
  const headers = { 'caller-channel': channel, 'caller-known-by': knownBy };
  return { channel, setChannel, knownBy, setKnown, ways, headers };
}

export function CallerFields({ caller }: { readonly caller: ReturnType<typeof useCaller> }) {
  const { t } = useWords();
  const { channel, setChannel, knownBy, setKnown, ways } = caller;
  return (
    <div className="pair">
      <NativeSelect
        label={t('counter.asked')}
        value={channel}
        data={(['PHONE', 'COUNTER'] as const).map((each) => ({ value: each, label: t(`callerChannel.${each}`) }))}
        onChange={(event) => setChannel(event.currentTarget.value as typeof channel)}
      />
      <NativeSelect
        label={t('counter.knownBy')}
        value={knownBy}
        data={ways.map((each) => ({ value: each, label: t(`knownBy.${each}`) }))}
        onChange={(event) => setKnown(event.currentTarget.value as typeof knownBy)}
      />
    </div>
  );
}
