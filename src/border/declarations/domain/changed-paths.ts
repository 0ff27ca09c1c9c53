type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

function isBranch(value: Json): value is readonly Json[] | { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null;
}

/** The dotted paths of the leaves that differ between two contents, sorted; a leaf that one of them lacks differs. */
export function changedPaths(before: object, after: object): string[] {
  const differing = (a: Json, b: Json, path: string): string[] => {
    if (!isBranch(a) && !isBranch(b)) return a === b ? [] : [path];
    const [left, right] = [isBranch(a) ? a : {}, isBranch(b) ? b : {}] as Record<string, Json>[];
    const keys = [...new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])];
    return keys.flatMap((key) => differing(left?.[key], right?.[key], path ? `${path}.${key}` : key));
  };
  return differing(before as Json, after as Json, '').sort();
}
