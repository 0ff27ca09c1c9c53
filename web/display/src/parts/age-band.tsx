import type { GatePhase } from '../../../../src/shared/domain/place.js';
import { words, type Language } from '../words.js';
import { Figures } from './figures.js';

interface AgeBandProps {
  readonly training: boolean;
  readonly simulated: boolean;
  readonly phase: GatePhase;
  /** Age in ms when it is worth saying. */
  readonly age: number | undefined;
  readonly lost: boolean;
  readonly language: Language;
}

/** One band for what makes the board other than usual: a training gate, a simulated clock, a gate that is not live yet, data that is getting old. */
export function AgeBand({ training, simulated, phase, age, lost, language }: AgeBandProps) {
  const old = age !== undefined && !lost;
  const early = phase === 'LIVE' ? undefined : phase === 'PILOT' ? words.pilot : words.shadow;
  if (!training && !simulated && !early && !old) return null;
  return (
    <div class="band" role="status" data-training={training || undefined}>
      {training && <span class="training">{words.training[language]}</span>}
      {simulated && <span class="simulated">{words.simulated[language]}</span>}
      {early && <span class="phase">{early[language]}</span>}
      {old && (
        <span class="age">
          <Figures text={words.dataAge[language].replace('{n}', String(Math.round(age / 1_000)))} />
        </span>
      )}
    </div>
  );
}
