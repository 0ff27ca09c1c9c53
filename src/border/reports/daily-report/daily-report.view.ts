import { ApiProperty } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { NO_FIGURES, type Cell, type Difference, type GateFigures } from '../domain/daily-report.js';

export class FiguresView implements GateFigures {
  @ApiProperty({ example: 138 }) exportFruit: number;
  @ApiProperty({ example: 82 }) exportOther: number;
  @ApiProperty({ example: 514 }) importGoods: number;
  @ApiProperty({ example: 50 }) importNewVehicles: number;
  @ApiProperty({ example: 0 }) sentToOtherGate: number;
  @ApiProperty({ example: 0, description: 'Had crossed and came back.' }) returnedByFarSide: number;
  @ApiProperty({ example: 216, description: 'At the hour of `report-rules`; published: 20:00 Hanoi time.' })
  leftFruit: number;
  @ApiProperty({ example: 153 }) leftOther: number;
  @ApiProperty({ example: 0, description: 'Counted outside, not yet registered.' }) leftUnregistered: number;
}

export class DifferenceView implements Difference {
  @ApiProperty({ enum: Object.keys(NO_FIGURES) }) cell: Cell;
  @ApiProperty() before: number;
  @ApiProperty() after: number;
}

export class VersionView {
  @ApiProperty() version: number;
  @ApiProperty({ description: 'Position of the log that it was made on.' }) asOf: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: FiguresView }) figures: GateFigures;
  @ApiProperty({ type: [DifferenceView] }) differences: Difference[];
}

export class GateReportView {
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ type: FiguresView }) figures: GateFigures;
  @ApiProperty({ type: [VersionView], description: 'The versions that were issued; late facts made the later ones.' })
  versions: VersionView[];
}

export class DailyReportView {
  @ApiProperty({ example: '2024-08-22', description: 'A Hanoi day.' }) day: string;
  @ApiProperty({ description: 'Position of the log up to which facts were taken.' }) asOf: number;
  @ApiProperty({ description: 'True when facts before `after` are still missing.' }) stale: boolean;
  @ApiProperty({ type: [GateReportView] }) gates: GateReportView[];
  @ApiProperty({ type: FiguresView }) total: GateFigures;
}
