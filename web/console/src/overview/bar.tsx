import './bar.css';

/** How full something is, 0 to 1; the numbers beside it say the same. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <span className="bar" aria-hidden="true" data-full={share > 0.85 || undefined}>
      <i style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} />
    </span>
  );
}
