import { Injectable } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../shared/domain/place.js';
import { ROLES, type Role } from '../../shared/domain/roles.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import { COUNTRIES } from '../declarations/index.js';
import {
  RELEASE_REASONS,
  VEHICLE_KINDS,
  type ReleaseReason,
  type VehicleDetails,
  type VehicleKind,
} from './domain/vehicle-events.js';
import { ENDINGS, type Ending, type PlateStint, type RecordedVehicle } from './domain/vehicle-record.js';
import { FleetOwners } from './fleet-owners.js';

export class FirmNamed {
  @ApiProperty({ example: '019ab1b2-0000-7c3e-9b1e-2f6c1d5e7a90' })
  id: string;
  @ApiProperty({ example: 'Vận tải Demo' })
  name: string;
}

export class ReleaseSeen {
  @ApiProperty({ enum: RELEASE_REASONS, example: 'SOLD' })
  reason: ReleaseReason;
  @ApiPropertyOptional({ enum: GATES, example: 'HUU_NGHI' })
  gate?: Gate;
  @ApiPropertyOptional({ enum: ROLES, example: 'BORDER_GUARD' })
  role?: Role;
  @ApiPropertyOptional({ example: '019ab1b2-0000-7c3e-9b1e-2f6c1d5e7a90', description: 'The person; for officers.' })
  by?: string;
  @ApiPropertyOptional({ example: 'Giấy đăng ký mang tên doanh nghiệp khác', description: 'For officers.' })
  note?: string;
}

export class StintSeen {
  @ApiPropertyOptional({ example: '12C-123.45', description: 'Missing when it was erased.' })
  plate?: string;
  @ApiPropertyOptional({ enum: COUNTRIES, example: 'VN' })
  country?: string;
  @ApiPropertyOptional({ type: FirmNamed, description: 'In whose fleet; for officers.' })
  firm?: FirmNamed;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  from: string;
  @ApiPropertyOptional({ example: '2026-11-23T04:00:00.000Z', description: 'Missing while it lasts.' })
  to?: string;
  @ApiPropertyOptional({ enum: ENDINGS, example: 'PLATE_CHANGED' })
  ending?: Ending;
  @ApiPropertyOptional({ type: ReleaseSeen })
  released?: ReleaseSeen;
}

/** A vehicle's record as one reader may see it. */
export class VehicleSeen {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  id: string;
  @ApiProperty({ enum: VEHICLE_KINDS, example: 'TRACTOR' })
  kind: VehicleKind;
  @ApiProperty({ example: 1, description: 'Also the ETag.' })
  revision: number;
  @ApiProperty({ example: true, description: 'Whether it stands in a fleet: for a firm, in its own.' })
  inFleet: boolean;
  @ApiPropertyOptional({ type: FirmNamed, description: 'In whose fleet; for officers.' })
  firm?: FirmNamed;
  @ApiPropertyOptional({ example: '1M8GDM9AXKP042788' })
  chassis?: string;
  @ApiProperty({ type: [StintSeen], description: 'Which plate it bore from when to when, oldest first.' })
  history: StintSeen[];
}

/** Opens the sealed plates of records for those who may see them. */
@Injectable()
export class VehiclesInClear {
  constructor(
    private readonly personal: PersonalFacts,
    private readonly owners: FleetOwners,
  ) {}

  /** @param firm sees only its own part of the history, without notes; undefined: an officer, who sees all */
  async of(records: readonly RecordedVehicle[], firm?: string): Promise<VehicleSeen[]> {
    const stints = records.flatMap(({ history }) => history);
    const notes = firm ? [] : stints.flatMap(({ released }) => released?.note ?? []);
    const opened = await this.personal.read([...stints.map(({ details }) => details), ...notes]);
    const names = firm ? new Map<string, string>() : await this.owners.names(stints.map((each) => each.firm));
    const named = (id: string): FirmNamed => ({ id, name: names.get(id) ?? '' });
    const stintSeen = ({ details, firm: holder, from, to, ending, released }: PlateStint): StintSeen => {
      const said = opened.get(details) as VehicleDetails | undefined;
      const note = released?.note && opened.get(released.note);
      return {
        ...(said && { plate: said.plate, country: said.country }),
        ...(!firm && { firm: named(holder) }),
        from,
        ...(to && { to }),
        ...(ending && { ending }),
        ...(released && {
          released: {
            reason: released.reason,
            ...(released.gate && { gate: released.gate }),
            ...(released.role && { role: released.role }),
            ...(!firm && { by: released.by }),
            ...(typeof note === 'string' && { note }),
          },
        }),
      };
    };
    return records.map(({ vehicle, kind, revision, details, firm: holder, history }) => {
      const visible = history.filter((stint) => !firm || stint.firm === firm);
      const said = opened.get(details) as VehicleDetails | undefined;
      // What another firm said of the vehicle afterwards is not for the one that had it before.
      const chassis = !firm || visible.at(-1)?.details === details ? said?.chassis : undefined;
      return {
        id: vehicle,
        kind,
        revision,
        inFleet: holder !== undefined && (!firm || holder === firm),
        ...(!firm && holder && { firm: named(holder) }),
        ...(chassis && { chassis }),
        history: visible.map(stintSeen),
      };
    });
  }
}
