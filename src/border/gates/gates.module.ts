import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { PlaceNames } from '../../shared/http/place-names.js';
import { AddLaneController } from './add-lane/add-lane.controller.js';
import { AddLaneHandler } from './add-lane/add-lane.handler.js';
import { AddRouteController } from './add-route/add-route.controller.js';
import { AddRouteHandler } from './add-route/add-route.handler.js';
import { AddYardController } from './add-yard/add-yard.controller.js';
import { AddYardHandler } from './add-yard/add-yard.handler.js';
import { AnnounceClosureController } from './announce-closure/announce-closure.controller.js';
import { AnnounceClosureHandler } from './announce-closure/announce-closure.handler.js';
import { AnnounceIntervalController } from './announce-interval/announce-interval.controller.js';
import { AnnounceIntervalHandler } from './announce-interval/announce-interval.handler.js';
import { CalendarDaysController } from './calendar-days/calendar-days.controller.js';
import { CalendarIntervalRow } from './calendar-days/calendar-interval.entity.js';
import { calendarIntervals } from './calendar-days/calendar-intervals.projection.js';
import { CalendarOfGateHandler } from './calendar-days/calendar-of-days.query.js';
import { CalendarsOnRecord } from './calendar-days/calendars-on-record.js';
import { ChangeYardCapacityController } from './change-yard-capacity/change-yard-capacity.controller.js';
import { ChangeYardCapacityHandler } from './change-yard-capacity/change-yard-capacity.handler.js';
import { CloseLaneController } from './close-lane/close-lane.controller.js';
import { CloseLaneHandler } from './close-lane/close-lane.handler.js';
import { ClosureListController } from './closure-list/closure-list.controller.js';
import { closures } from './closure-list/closure.projection.js';
import { ClosuresOnRecord } from './closure-list/closures-on-record.js';
import { ListClosuresHandler } from './closure-list/list-closures.query.js';
import { GATE_EVENT_TYPES } from './domain/gate-events.js';
import { EstablishGateController } from './establish-gate/establish-gate.controller.js';
import { EstablishGateHandler } from './establish-gate/establish-gate.handler.js';
import { ExtendHoursDeadline } from './extend-hours/extend-hours.deadline.js';
import { ExtendHoursHandler } from './extend-hours/extend-hours.handler.js';
import { GateConfigHandler } from './gate-overview/gate-config.query.js';
import { GatePlaceNames } from './gate-place-names.js';
import { GateOverviewController } from './gate-overview/gate-overview.controller.js';
import { GateRow } from './gate-overview/gate.entity.js';
import { GatesOverviewHandler } from './gate-overview/gates-overview.query.js';
import { GateChangesController } from './gate-changes/gate-changes.controller.js';
import { gateChanges } from './gate-changes/gate-changes.projection.js';
import { ListGateChangesHandler } from './gate-changes/list-gate-changes.query.js';
import { gates } from './gate-overview/gates.projection.js';
import { OverviewFreshness } from './gate-overview/overview-freshness.js';
import { FindGatesHandler } from './gate-search/find-gates.query.js';
import { RouteByIdHandler } from './gate-overview/route-by-id.query.js';
import { incidents } from './incidents/incident.projection.js';
import { CloseIncidentHandler, OpenIncidentHandler } from './incidents/incidents.commands.js';
import { IncidentsController } from './incidents/incidents.controller.js';
import { ListIncidentsHandler } from './incidents/list-incidents.query.js';
import { AlignLanesOnIncidentHandler, AlignLanesReaction } from './incidents/pause-lanes.reaction.js';
import { LaneDays } from './lane-days.js';
import { LaneByIdHandler } from './lane-list/lane-by-id.query.js';
import { LaneRow } from './lane-list/lane.entity.js';
import { LanesOfGateHandler } from './lane-list/lanes-of-gate.query.js';
import { LanesOnRecord } from './lane-list/lanes-on-record.js';
import { lanes } from './lane-list/lanes.projection.js';
import { LiftClosureController } from './lift-closure/lift-closure.controller.js';
import { LiftClosureHandler } from './lift-closure/lift-closure.handler.js';
import { OpenLaneController } from './open-lane/open-lane.controller.js';
import { OpenLaneHandler } from './open-lane/open-lane.handler.js';
import { PauseLaneController } from './pause-lane/pause-lane.controller.js';
import { PauseLaneHandler } from './pause-lane/pause-lane.handler.js';
import { CalendarAfterHandler } from './preview-calendar/calendar-change.query.js';
import { ReverseLaneController } from './reverse-lane/reverse-lane.controller.js';
import { ReverseLaneHandler } from './reverse-lane/reverse-lane.handler.js';
import { ClosureReviewDeadline } from './review-closure/closure-review.deadline.js';
import { RemindOfReviewHandler } from './review-closure/remind-of-review.handler.js';
import { ReviewClosureController } from './review-closure/review-closure.controller.js';
import { ReviewClosureHandler } from './review-closure/review-closure.handler.js';
import { HoursOfRouteController } from './hours-of-route/hours-of-route.controller.js';
import { HoursOfRouteHandler } from './hours-of-route/hours-of-route.query.js';
import { SetHoursController } from './set-hours/set-hours.controller.js';
import { SetHoursHandler } from './set-hours/set-hours.handler.js';
import { SetLaneModeController } from './set-lane-mode/set-lane-mode.controller.js';
import { SetLaneModeHandler } from './set-lane-mode/set-lane-mode.handler.js';
import { SetParkCallsController } from './set-park-calls/set-park-calls.controller.js';
import { SetParkCallsHandler } from './set-park-calls/set-park-calls.handler.js';
import { StartLaneDayDeadline } from './start-lane-day/start-lane-day.deadline.js';
import { StartLaneDayHandler } from './start-lane-day/start-lane-day.handler.js';
import { TurnCalendarDeadline } from './turn-calendar/turn-calendar.deadline.js';
import { TurnCalendarHandler } from './turn-calendar/turn-calendar.handler.js';
import { StandingInYardHandler } from './yard-list/standing-in-yard.query.js';
import { YardByIdHandler } from './yard-list/yard-by-id.query.js';
import { YardOccupancy } from './yard-list/yard-occupancy.js';
import { YardVehicleRow } from './yard-list/yard-vehicle.entity.js';
import { yardVehicles } from './yard-list/yard-vehicles.projection.js';

@Global()
@Module({
  imports: [CqrsModule, TypeOrmModule.forFeature([GateRow, LaneRow, CalendarIntervalRow, YardVehicleRow])],
  controllers: [
    GateChangesController,
    EstablishGateController,
    AddRouteController,
    AddYardController,
    AddLaneController,
    ChangeYardCapacityController,
    SetParkCallsController,
    OpenLaneController,
    PauseLaneController,
    CloseLaneController,
    ReverseLaneController,
    SetLaneModeController,
    SetHoursController,
    HoursOfRouteController,
    AnnounceClosureController,
    LiftClosureController,
    IncidentsController,
    ReviewClosureController,
    ClosureListController,
    AnnounceIntervalController,
    CalendarDaysController,
    GateOverviewController,
  ],
  providers: [
    EstablishGateHandler,
    AddRouteHandler,
    AddYardHandler,
    AddLaneHandler,
    ChangeYardCapacityHandler,
    SetParkCallsHandler,
    LaneDays,
    OpenLaneHandler,
    PauseLaneHandler,
    CloseLaneHandler,
    ReverseLaneHandler,
    SetLaneModeHandler,
    StartLaneDayHandler,
    StartLaneDayDeadline,
    SetHoursHandler,
    HoursOfRouteHandler,
    ExtendHoursHandler,
    ExtendHoursDeadline,
    AnnounceIntervalHandler,
    AnnounceClosureHandler,
    LiftClosureHandler,
    OpenIncidentHandler,
    CloseIncidentHandler,
    ListIncidentsHandler,
    AlignLanesOnIncidentHandler,
    AlignLanesReaction,
    ReviewClosureHandler,
    RemindOfReviewHandler,
    ClosureReviewDeadline,
    ListClosuresHandler,
    ClosuresOnRecord,
    TurnCalendarHandler,
    TurnCalendarDeadline,
    LanesOnRecord,
    LaneByIdHandler,
    LanesOfGateHandler,
    CalendarsOnRecord,
    CalendarOfGateHandler,
    YardOccupancy,
    YardByIdHandler,
    StandingInYardHandler,
    GateConfigHandler,
    RouteByIdHandler,
    FindGatesHandler,
    OverviewFreshness,
    GatesOverviewHandler,
    ListGateChangesHandler,
    CalendarAfterHandler,
    { provide: PlaceNames, useClass: GatePlaceNames },
  ],
  exports: [PlaceNames],
})
export class GatesModule {
  constructor(
    log: LogRegistry,
    day: StartLaneDayDeadline,
    hours: ExtendHoursDeadline,
    turn: TurnCalendarDeadline,
    review: ClosureReviewDeadline,
    lanesOnIncident: AlignLanesReaction,
  ) {
    log.events(GATE_EVENT_TYPES);
    for (const projection of [gates, lanes, calendarIntervals, closures, incidents, yardVehicles, gateChanges])
      log.project(projection);
    for (const deadline of [day, hours, turn, review]) log.deadline(deadline);
    log.react(lanesOnIncident);
  }
}
