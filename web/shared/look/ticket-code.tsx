import { gateKeys, type GateT } from './gate-keys.js';
import './ticket-code.css';

interface Props {
  readonly code: string;
  readonly direction: 'EXPORT' | 'IMPORT';
  readonly t: GateT;
  readonly size?: 'small' | 'large' | 'hero';
}

/** The hero of every face: the same shape everywhere, its direction as a coloured edge and a word. */
export function TicketCode({ code, direction, t, size = 'small' }: Props) {
  return (
    <span className="code" data-size={size} data-direction={direction}>
      <span className="figures">{code}</span>
      <span className="direction">{t(gateKeys.direction(direction))}</span>
    </span>
  );
}
