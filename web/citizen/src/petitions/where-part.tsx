import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { useWords } from '../app/words.js';
import { CommuneChoice } from '../dossier/one-field.js';
import { communeAt, type Place } from '../map/commune-at.js';
import { PointOut } from '../map/point-out.js';
import { communeMap } from '../map/queries.js';
import type { ReportDraft } from './report-draft.js';

const PlaceMap = lazy(() => import('../map/place-map.js'));

interface Props {
  readonly typed: ReportDraft;
  readonly type: (more: Partial<ReportDraft>) => void;
  readonly missing: boolean;
}

/** Where it is: where one stands, a place on a map, or the commune and words. */
export function WherePart({ typed, type, missing }: Props) {
  const { t, language } = useWords();
  const map = useQuery(communeMap).data;
  const [said, setSaid] = useState<'report.placeUnknown' | 'report.placeOutside'>();
  const { place, commune, address } = typed;
  const there = place && communeAt(map, place);
  const take = (at: Place | undefined) => {
    const found = at && communeAt(map, at);
    setSaid(found ? undefined : at ? 'report.placeOutside' : 'report.placeUnknown');
    // A place of which nobody can say the commune would be refused.
    type(found ? { place: at, commune: found.code } : { place: null });
  };
  return (
    <section className="panel stack" aria-labelledby="where">
      <h2 id="where">{t('report.where')}</h2>
      <PointOut
        said={{ here: t('report.here'), onMap: t('report.onMap'), onMapHide: t('report.onMapHide') }}
        OnMap={PlaceMap}
        place={place ?? undefined}
        take={take}
      />
      <div aria-live="polite">
        {said && <p className="told">{t(said)}</p>}
        {place && (
          <p className="told" data-hue="open">
            {t('report.placeIs', {
              place: `${there ? there[language === 'en' ? 'fullEn' : 'fullVi'] : ''} (${place.latitude}, ${place.longitude})`,
            })}{' '}
            <Button variant="subtle" size="sm" onClick={() => type({ place: null })}>
              {t('report.placeAway')}
            </Button>
          </p>
        )}
      </div>
      <CommuneChoice
        id="commune"
        label={t('report.commune')}
        value={commune}
        error={missing ? t('citizen.missing') : undefined}
        // Whoever names another commune does not mean the place any more.
        onChange={(code) => type({ commune: code, place: null })}
      />
      <TextInput
        size="md"
        maxLength={300}
        label={t('citizen.optional', { label: t('report.address') })}
        description={t('report.addressHint')}
        value={address}
        onChange={(event) => type({ address: event.currentTarget.value })}
      />
    </section>
  );
}
