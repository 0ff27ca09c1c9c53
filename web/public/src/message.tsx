import type { ComponentChildren } from 'preact';
import { Sign, type Kind } from './sign.jsx';

/** How something turned out, with a sign and in words. Screen readers are told at once. */
export function Message({
  kind,
  title,
  children,
}: {
  kind: Kind;
  title: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <div class={`message ${kind}`}>
      <Sign kind={kind} />
      <div>
        <p class="message-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
