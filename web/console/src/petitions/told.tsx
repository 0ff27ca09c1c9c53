import { useQuery } from '@tanstack/react-query';
import { useWords } from '../app/words.js';
import { FileLine } from '../office/file-line.js';
import { communes } from '../office/queries.js';
import type { Petition } from './queries.js';

const PLACES = 5;

/** What it says, where it is, who sent it, and its photos. */
export function Told({ petition }: { readonly petition: Petition }) {
  const { t, language } = useWords();
  const places = useQuery(communes).data ?? [];
  const { id, text, place, address, commune, sender, files } = petition;
  const where = [
    address,
    commune && (places.find(({ code }) => code === commune)?.name[language] ?? commune),
    place && t('petition.onMap', { place: `${place.latitude.toFixed(PLACES)}, ${place.longitude.toFixed(PLACES)}` }),
  ].filter(Boolean);
  const who = [sender?.name, sender?.phone, sender?.idNumber, sender?.address].filter(Boolean);
  return (
    <>
      <section className="panel">
        <h3>{t('petition.told')}</h3>
        <p className="written">{text ?? t('office.notKnown')}</p>
        <dl>
          {where.length > 0 && (
            <div>
              <dt>{t('petition.where')}</dt>
              <dd>{where.join(' · ')}</dd>
            </div>
          )}
          <div>
            <dt>{t('petition.sender')}</dt>
            <dd>{who.length > 0 ? who.join(' · ') : t('petition.anonymous')}</dd>
          </div>
        </dl>
      </section>
      {files.length > 0 && (
        <section className="panel">
          <h3>{t('petition.photos')}</h3>
          <ul className="needed-papers">
            {files.map((file, at) => (
              <li key={file.file}>
                <span className="row">
                  <FileLine
                    path={`/api/v1/petitions/${id}/files/${file.file}`}
                    name={t('petition.photo', { number: at + 1 })}
                    mediaType={file.mediaType}
                    bytes={file.bytes}
                  />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
