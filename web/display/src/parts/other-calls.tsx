import type { CalledView } from '../../../../src/border/board/board-state/board-state.js';
import { shortCode } from '../short-code.js';
import { Figures } from './figures.js';
import { Icon } from './icon.js';

/** The vehicles called before the one in huge letters. */
export function OtherCalls({ calls, prefix }: { calls: readonly CalledView[]; prefix: string }) {
  return (
    <span class="others">
      {calls.map(({ code, late }) => (
        <span class="code" key={code}>
          {late && <Icon of="LATE" />}
          <Figures text={shortCode(code, prefix)} />
        </span>
      ))}
    </span>
  );
}
