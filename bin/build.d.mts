/** Builds what is not built; `say` hears what was. */
export function build(say?: (line: string) => void): Promise<void>;
