const SHAPES = {
  OPEN: 'M4 12.5 9.5 18 20 6.5',
  NORMAL: 'M4 12.5 9.5 18 20 6.5',
  PAUSED: 'M8 4v16M16 4v16',
  CLOSED: 'M5 5 19 19M19 5 5 19',
  ROUTE_CLOSED: 'M5 5 19 19M19 5 5 19',
  PREREGISTERED_ONLY: 'M5 4h14v16H5zM8.5 10h7M8.5 14.5h7',
  LATE: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 8v5l3 2',
  EXPORT: 'M3 12h16M13 5l7 7-7 7',
  IMPORT: 'M21 12H5M11 5l-7 7 7 7',
  NOTICE: 'M12 3v11M12 18.5v2',
} as const;

/** A sign beside a word: state is never told by colour alone. */
export function Icon({ of }: { of: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[of]} fill="none" stroke="currentColor" stroke-width="3.2" stroke-linecap="square" />
    </svg>
  );
}
