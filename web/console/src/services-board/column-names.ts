/** What each column of the boards is called. */
export const COLUMN_NAMES = {
  received: 'services.received',
  inTime: 'services.inTime',
  late: 'services.late',
  open: 'services.open',
  dueToday: 'services.dueToday',
  overdue: 'services.overdue',
  standing: 'services.standing',
} as const;
