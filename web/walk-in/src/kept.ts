/** What this telephone keeps under a name; undefined when there is nothing, or no store at all. */
export function kept<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** Keeps it, or forgets it when it is undefined. Without a store the page holds it as long as it is open. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Private windows of some telephones have none.
  }
}
