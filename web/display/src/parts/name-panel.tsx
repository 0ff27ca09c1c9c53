/** The display's own name over everything, so that who asked for it finds it in a yard of many. */
export function NamePanel({ name, zone }: { name: string; zone: string | undefined }) {
  return (
    <div class="name-panel" role="alert">
      <strong>{name}</strong>
      {zone !== undefined && <span>{zone}</span>}
    </div>
  );
}
