import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../app/words.js';
import type { Form } from './form.js';
import { lately } from './queries.js';
import { asLastTime } from './typed-of.js';
import type { Content } from './typed.js';

const SHOWN = 3;
const ON_ITS_WAY: readonly string[] = ['SUBMITTED', 'ACCEPTED', 'NEEDS_CORRECTION'];

const nameOf = ({ goods, route }: Content) => [goods?.map(({ description }) => description).join(', '), route];

/** The latest trips that differ: one press fills all that a like trip shares with them. */
export function AsLastTime({ form }: { readonly form: Form }) {
  const { t } = useWords();
  const { data = [] } = useQuery(lately);
  const trips = new Map<string, { readonly content: Content; readonly onItsWay: boolean }>();
  for (const { content, status } of data) {
    const name = content && nameOf(content).filter(Boolean).join(' · ');
    if (content && name && !trips.has(name)) trips.set(name, { content, onItsWay: ON_ITS_WAY.includes(status) });
  }
  if (trips.size === 0) return null;
  return (
    <section className="last-time" aria-label={t('declare.asLastTime')}>
      <h2>{t('declare.asLastTime')}</h2>
      {[...trips].slice(0, SHOWN).map(([name, { content, onItsWay }]) => (
        <Button
          key={name}
          variant="default"
          aria-label={t('declare.takeIt', { what: name })}
          onClick={() => form.type(asLastTime(content, onItsWay, form.empty))}
        >
          {name}
        </Button>
      ))}
    </section>
  );
}
