import { Button } from '@mantine/core';
import IconKeyboard from '@tabler/icons-react/icons/IconKeyboard';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import { Filter } from '../../../shared/lists/filter.js';
import { gateKeys } from '../../../shared/look/gate-keys.js';
import { useWords } from '../app/words.js';
import { ScanButton } from '../scan/scan-pass.js';
import { CARGO, DIRECTIONS, STATUSES, type WorklistSearch } from './search.js';

interface Props {
  readonly search: WorklistSearch;
  readonly go: (search: WorklistSearch) => void;
  readonly find: () => void;
  readonly scan: () => void;
  readonly help: () => void;
}

/** Another filter is another list: it begins at its start. */
export function WorklistFilters({ search: now, go, find, scan, help }: Props) {
  const { t } = useWords();
  const search = { ...now, cursor: undefined };
  const mine = search.mine === 'true';
  return (
    <>
      <div className="row between">
        <h2>{t('worklist.title')}</h2>
        <span className="row">
          <Button
            variant="default"
            size="sm"
            leftSection={<IconSearch size={18} aria-hidden />}
            rightSection={<kbd>/</kbd>}
            onClick={find}
          >
            {t('worklist.find')}
          </Button>
          <ScanButton open={scan} />
          <Button
            variant={mine ? 'filled' : 'default'}
            size="sm"
            aria-pressed={mine}
            onClick={() => go({ ...search, mine: mine ? undefined : 'true' })}
          >
            {t('worklist.mine')}
          </Button>
          <Button
            className="by-keys"
            variant="default"
            size="sm"
            leftSection={<IconKeyboard size={18} aria-hidden />}
            onClick={help}
          >
            {t('worklist.keys')}
          </Button>
        </span>
      </div>
      <div className="filters">
        <Filter
          label={t('worklist.status')}
          none={t('worklist.toDecide')}
          values={STATUSES}
          value={search.status}
          say={(each) => t(gateKeys.check(each))}
          onChange={(status) => go({ ...search, status })}
        />
        <Filter
          label={t('worklist.direction')}
          values={DIRECTIONS}
          value={search.direction}
          say={(each) => t(gateKeys.direction(each))}
          onChange={(direction) => go({ ...search, direction })}
        />
        <Filter
          label={t('worklist.cargo')}
          values={CARGO}
          value={search.cargo}
          say={(each) => t(gateKeys.cargo(each))}
          onChange={(cargo) => go({ ...search, cargo })}
        />
      </div>
    </>
  );
}
