import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { hashOf } from '../../../shared/canonical-json.js';
import { Clock } from '../../../shared/clock/clock.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Refusals } from '../../../shared/http/route.js';
import { EVIDENCE_TAKERS } from '../evidence-access.js';
import { TakeEvidence } from './take-evidence.handler.js';

const TYPE = 'application/jsonl';

@ApiTags('evidence')
@Controller('evidence-exports/:export/file')
export class TakeEvidenceController {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(...EVIDENCE_TAKERS)
  @ApiOperation({
    summary: 'The file, for who asked for it: JSON lines as docs/evidence.md says. Each time is logged.',
  })
  @ApiResponse({
    status: 200,
    description: 'The evidence.',
    content: { [TYPE]: { schema: { type: 'string', example: '{"kind":"evidence","format":1}' } } },
  })
  @Refusals('not-found', 'evidence-not-confirmed', 'try-again')
  async file(@By() by: Principal, @Param('export', Id) id: string): Promise<StreamableFile> {
    // Not a command of the sender's, who reads; that he did is written down every time anew.
    const key = randomUUID();
    const context = {
      by,
      key,
      route: 'take-evidence',
      bodyHash: hashOf({ export: id }),
      channel: 'api',
      correlationId: key,
      ...(by.gate && { gate: by.gate }),
      now: this.clock.now(),
    };
    const lines = await this.commands.execute(new TakeEvidence(context, id));
    const disposition = `attachment; filename="evidence-${id}.jsonl"`;
    return new StreamableFile(Readable.from(lines, { objectMode: false }), { type: TYPE, disposition });
  }
}
