import { Button } from '@mantine/core';
import IconQrcode from '@tabler/icons-react/icons/IconQrcode';
import { lazy, Suspense } from 'react';
import type { Schemas } from '../../../shared/api/client.js';
import { useWords } from '../app/words.js';

/** The reader of codes is fetched when somebody scans, not with the first page. */
const ScanDialog = lazy(async () => ({ default: (await import('./scan-dialog.js')).ScanDialog }));

interface Props {
  readonly opened: boolean;
  readonly found: (pass: Schemas['VerifiedPass']) => void;
  readonly close: () => void;
}

/** The dialog that scans a pass, while it is open. */
export function ScanPass({ opened, found, close }: Props) {
  if (!opened) return null;
  return (
    <Suspense>
      <ScanDialog found={found} close={close} />
    </Suspense>
  );
}

export function ScanButton({ open, size = 'sm' }: { readonly open: () => void; readonly size?: 'sm' | 'md' }) {
  const { t } = useWords();
  return (
    <Button variant="default" size={size} leftSection={<IconQrcode size={18} aria-hidden />} onClick={open}>
      {t('scan.button')}
    </Button>
  );
}
