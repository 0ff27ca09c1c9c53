export const CLOCK: string;
export const busy: { gates: Record<string, object> };
export const calm: { gates: Record<string, object> };
export const weeks: readonly object[];
