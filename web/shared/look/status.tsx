import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconBellRinging from '@tabler/icons-react/icons/IconBellRinging';
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck';
import IconCircleX from '@tabler/icons-react/icons/IconCircleX';
import IconClock from '@tabler/icons-react/icons/IconClock';
import IconHandStop from '@tabler/icons-react/icons/IconHandStop';
import IconPencil from '@tabler/icons-react/icons/IconPencil';
import IconMinus from '@tabler/icons-react/icons/IconMinus';
import IconProgress from '@tabler/icons-react/icons/IconProgress';
import IconUserEdit from '@tabler/icons-react/icons/IconUserEdit';
import type { ReactNode } from 'react';
import './status.css';

/** The four hues that mean one thing each, and what has no hue. */
export type Hue = 'open' | 'waiting' | 'held' | 'closed' | 'plain';

const ICONS = {
  done: IconCircleCheck,
  clock: IconClock,
  bell: IconBellRinging,
  warning: IconAlertTriangle,
  hold: IconHandStop,
  failed: IconCircleX,
  progress: IconProgress,
  pencil: IconPencil,
  colleague: IconUserEdit,
  none: IconMinus,
};

interface Look {
  readonly hue: Hue;
  readonly icon: keyof typeof ICONS;
}

/** Never colour alone: an icon, a word and a hue. */
export function Status({ hue, icon, children }: Look & { readonly children: ReactNode }) {
  const Icon = ICONS[icon];
  return (
    <span className="status" data-hue={hue}>
      <Icon size={18} stroke={2} aria-hidden />
      <span>{children}</span>
    </span>
  );
}

export const TICKET_LOOK: Readonly<Record<string, Look>> = {
  BOOKED: { hue: 'plain', icon: 'clock' },
  WAITING: { hue: 'waiting', icon: 'clock' },
  CALLED: { hue: 'waiting', icon: 'bell' },
  ADMITTED: { hue: 'open', icon: 'progress' },
  DONE: { hue: 'open', icon: 'done' },
  HOLDING: { hue: 'plain', icon: 'clock' },
  NO_SHOW: { hue: 'held', icon: 'warning' },
  RELEASED: { hue: 'plain', icon: 'none' },
  TRANSFERRED: { hue: 'plain', icon: 'none' },
};

export const CHECK_LOOK: Readonly<Record<string, Look>> = {
  WAITING: { hue: 'waiting', icon: 'clock' },
  IN_PROGRESS: { hue: 'waiting', icon: 'progress' },
  PASSED: { hue: 'open', icon: 'done' },
  FAILED: { hue: 'closed', icon: 'failed' },
  ON_HOLD: { hue: 'held', icon: 'hold' },
  WAIVED: { hue: 'open', icon: 'none' },
};
