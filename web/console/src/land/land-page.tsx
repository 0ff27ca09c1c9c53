import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { layersOf } from '../../../../src/citizen/land/domain/land-office.js';
import { Filter } from '../../../shared/lists/filter.js';
import { Filters } from '../../../shared/lists/filters.js';
import { listIn } from '../../../shared/lists/list-in.js';
import { PageOf } from '../../../shared/lists/page-of.js';
import { useSession } from '../../../shared/session/session.js';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/words.js';
import { FileItem } from './file-item.js';
import { HandIn } from './hand-in.js';
import { Loaded } from './loaded.js';
import { LineFaults } from './line-faults.js';
import { landFiles, type LandLayer } from './queries.js';
import { LAND_FILE_STATES, type LandSearch } from './search.js';

/** Files of land that an office loads: what was checked, what of it is not taken and why, and what has entered. */
export function LandPage() {
  const session = useSession();
  if (!('me' in session)) return null;
  const { roles, office } = session.me;
  const layers = layersOf({ roles, ...(office !== undefined && { office }) });
  return layers.length > 0 ? <Land layers={layers} /> : <NotFound />;
}

function Land({ layers }: { readonly layers: readonly LandLayer[] }) {
  const { t } = useWords();
  const search: LandSearch = useSearch({ from: '/land' });
  const navigate = useNavigate({ from: '/land' });
  const { file, from, ...listed } = search;
  const page = useQuery({ ...landFiles(listed), placeholderData: keepPreviousData });
  const list = listIn(listed, (to, replace) => void navigate({ search: to, replace }));
  return (
    <div className="page stack">
      <div>
        <h1>{t('land.title')}</h1>
        <p className="muted">{t(layers.length > 1 ? 'land.why' : 'land.whyCommune')}</p>
        <p>
          <Link to="/land/in-force">{t('land.inForce')}</Link>
        </p>
      </div>
      <Loaded />
      <HandIn layers={layers} />
      <Filters clear={list.clear}>
        {layers.length > 1 && (
          <Filter
            label={t('land.layer')}
            values={layers}
            value={search.layer}
            say={(each) => t(`landLayer.${each}`)}
            onChange={(layer) => list.filter({ layer })}
          />
        )}
        <Filter
          label={t('land.state')}
          values={LAND_FILE_STATES}
          value={search.state}
          say={(each) => t(`landFileState.${each}`)}
          onChange={(state) => list.filter({ state })}
        />
      </Filters>
      <PageOf page={page} {...list.paged} empty={{ title: t('land.none'), todo: t('land.noneTodo') }} height={240}>
        {(rows) => (
          <ul className="stack">
            {rows.map((each) => (
              <FileItem
                key={each.id}
                file={each}
                shown={each.id === file}
                show={(shown) =>
                  void navigate({
                    search: { ...listed, ...(shown && { file: each.id }), cursor: search.cursor },
                    replace: true,
                  })
                }
              >
                <LineFaults file={each} cursor={from} go={(to) => void navigate({ search: { ...search, from: to } })} />
              </FileItem>
            ))}
          </ul>
        )}
      </PageOf>
    </div>
  );
}
