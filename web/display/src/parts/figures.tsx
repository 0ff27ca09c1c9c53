/** Text whose figures are all of one width, so that nothing moves when a number changes: the face has no such figures. */
export function Figures({ text, name }: { text: string; name?: string }) {
  return (
    <span class={name ? `figures ${name}` : 'figures'} role="img" aria-label={text}>
      {text.split(/(\d)/).map((part, at) =>
        /^\d$/.test(part) ? (
          <span class="figure" key={at} aria-hidden>
            {part}
          </span>
        ) : (
          <span class="letters" key={at} aria-hidden>
            {part}
          </span>
        ),
      )}
    </span>
  );
}
