import type { Direction, Gate, QueueStage } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';

/**
 * Why the law lets a vehicle go before others (priority vehicles of the Law on road traffic order and safety 2024, and
 * orders of a competent authority). A closed list; which of them are open at a gate is a setting.
 */
export const OUT_OF_TURN_GROUNDS = {
  MILITARY: { vi: 'Xe quân sự làm nhiệm vụ', zh: '执行任务的军车', en: 'Military vehicle on duty' },
  POLICE: { vi: 'Xe công an làm nhiệm vụ', zh: '执行任务的警车', en: 'Police vehicle on duty' },
  FIRE_FIGHTING: { vi: 'Xe chữa cháy, cứu nạn', zh: '消防救援车', en: 'Fire-fighting and rescue' },
  AMBULANCE: {
    vi: 'Xe cứu thương, vận chuyển y tế khẩn cấp',
    zh: '救护车、紧急医疗运输',
    en: 'Ambulance, urgent medical',
  },
  RELIEF: {
    vi: 'Hàng cứu trợ, phòng chống thiên tai, dịch bệnh',
    zh: '救灾、防疫物资',
    en: 'Relief goods, disaster, epidemic',
  },
  COMPETENT_ORDER: {
    vi: 'Theo lệnh của cấp có thẩm quyền',
    zh: '按主管机关命令',
    en: 'By order of a competent authority',
  },
} as const satisfies Record<string, Words>;
export type OutOfTurnGround = keyof typeof OUT_OF_TURN_GROUNDS;
export const GROUND_CODES = Object.keys(OUT_OF_TURN_GROUNDS) as OutOfTurnGround[];

/**
 * A call out of turn and its second person. Stream `out-of-turn-<call>`, begun by the append that writes the call on sheet
 * and ticket.
 */
export type OutOfTurnEvent =
  | {
      type: 'OutOfTurnCalled';
      data: {
        call: string;
        gate: Gate;
        direction: Direction;
        ticket: string;
        code: string;
        /** A lane; from a park the gate yard. */
        lane: string;
        stage: QueueStage;
        ground: OutOfTurnGround;
        /** Number of the order or mission paper. */
        order?: string;
        /** Refers to a sealed text. */
        note?: string;
        by: string;
        at: string;
        /** ISO: not confirmed by then, it is an irregularity. */
        confirmBy: string;
      };
    }
  | { type: 'OutOfTurnConfirmed'; data: { call: string; gate: Gate; by: string; at: string } }
  | { type: 'OutOfTurnUnconfirmed'; data: { call: string; gate: Gate; at: string } };
