import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { at } from '../../../shared/domain/checked.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { checkCustomsDeclarationNumber, checkCustomsType } from '../../declarations/index.js';
import type { CustomsDeclarationAnswer } from '../customs.answer.js';
import { CustomsDesk } from '../customs-desk.js';
import type { CustomsChannel, CustomsLine, CustomsStatus } from '../domain/customs-events.js';
import { recordCustomsDeclaration } from '../domain/customs-record.js';

export interface CustomsDeclarationTold {
  /** Twelve digits. */
  readonly number: string;
  readonly office: string;
  readonly declarationType: string;
  readonly status: CustomsStatus;
  readonly channel?: CustomsChannel;
  readonly lines?: readonly CustomsLine[];
}

/** What customs says of a declaration. Nothing new is written when nothing changed. */
export class RecordCustomsDeclaration extends Command<Committed<CustomsDeclarationAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly told: CustomsDeclarationTold,
  ) {
    super();
  }
}

@CommandHandler(RecordCustomsDeclaration)
export class RecordCustomsDeclarationHandler implements ICommandHandler<RecordCustomsDeclaration> {
  constructor(private readonly desk: CustomsDesk) {}

  /** Throws `invalid-request` for a number, type or line that cannot be, `older-amendment`, `wrong-gate`. */
  async execute({ context, told }: RecordCustomsDeclaration): Promise<Committed<CustomsDeclarationAnswer>> {
    const number = checkCustomsDeclarationNumber(told.number);
    const type = number.value && checkCustomsType(told.declarationType, number.value.direction);
    const wrong = [...at('number', number), ...(type ? at('declarationType', type) : []), ...twice(told.lines ?? [])];
    if (!number.value || !type?.value || wrong.length > 0) throw refuse('invalid-request', {}, wrong);
    const { identity: customs, amendment, direction } = number.value;
    const { office, status, channel, lines } = told;
    return this.desk.carryOut({
      context,
      customs,
      office,
      decide: (record) =>
        recordCustomsDeclaration(
          record,
          {
            customs,
            direction,
            amendment,
            office,
            declarationType: type.value,
            status,
            ...(channel && { channel }),
            ...(lines && { lines }),
          },
          context.now.toISOString(),
        ),
    });
  }
}

function twice(lines: readonly CustomsLine[]) {
  return lines.flatMap(({ line }, i) =>
    lines.findIndex((each) => each.line === line) === i
      ? []
      : [
          {
            path: `lines.${i}.line`,
            code: 'field-invalid',
            severity: 'error' as const,
            parameters: { constraint: 'twice' },
          },
        ],
  );
}
