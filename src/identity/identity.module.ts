import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LogRegistry } from '../shared/event-store/log-registry.js';
import { Authenticator } from '../shared/http/principal.guard.js';
import { AccessTokens } from './access-tokens.js';
import { ApplyForFirmController } from './apply-for-firm/apply-for-firm.controller.js';
import { ApplyForFirmHandler } from './apply-for-firm/apply-for-firm.handler.js';
import { ChangePasswordController } from './change-password/change-password.controller.js';
import { ChangePasswordHandler } from './change-password/change-password.handler.js';
import { ChangePostingController } from './change-posting/change-posting.controller.js';
import { ChangePostingHandler } from './change-posting/change-posting.handler.js';
import { DeactivatePersonController } from './deactivate-person/deactivate-person.controller.js';
import { DeactivatePersonHandler } from './deactivate-person/deactivate-person.handler.js';
import { ApproveFirmApplicationHandler } from './decide-firm-application/approve-firm-application.handler.js';
import { DecideFirmApplicationController } from './decide-firm-application/decide-firm-application.controller.js';
import { RefuseFirmApplicationHandler } from './decide-firm-application/refuse-firm-application.handler.js';
import { DemoAccounts } from './demo-accounts.js';
import { DeviceListController } from './device-list/device-list.controller.js';
import { DeviceListHandler } from './device-list/device-list.query.js';
import { DeviceTokens } from './device-tokens.js';
import { Device } from './device.entity.js';
import { DISPLAY_CONTROLLERS, DISPLAY_PROVIDERS, DISPLAY_ROWS } from './displays/displays.js';
import { IDENTITY_EVENT_TYPES } from './domain/identity-events.js';
import { EndedAccess } from './ended-access.js';
import { EnrolSecondFactorController } from './enrol-second-factor/enrol-second-factor.controller.js';
import { BeginEnrolmentHandler, ConfirmEnrolmentHandler } from './enrol-second-factor/enrol-second-factor.handler.js';
import { FirmApplicationListController } from './firm-application-list/firm-application-list.controller.js';
import { FirmApplicationListHandler } from './firm-application-list/firm-application-list.query.js';
import { FirmApplication } from './firm-application.entity.js';
import { FirmApplications } from './firm-applications.js';
import { FirmListController } from './firm-list/firm-list.controller.js';
import { FirmListHandler } from './firm-list/firm-list.query.js';
import { Firm } from './firm.entity.js';
import { FirmsByIdsHandler } from './firms-by-ids.query.js';
import { CivilServantsOfOfficeHandler } from './civil-servants-of-office.query.js';
import { NamesOfAccountHandler } from './names-of-account.query.js';
import { NamesOfPeopleHandler } from './names-of-people.query.js';
import { FirmsByTaxCodesHandler } from './firms-by-tax-codes.query.js';
import { Firms } from './firms.js';
import { FollowFirmApplicationController } from './follow-firm-application/follow-firm-application.controller.js';
import { FollowFirmApplicationHandler } from './follow-firm-application/follow-firm-application.query.js';
import { Invitations } from './invitations.js';
import { Citizens } from './citizens.js';
import { InvitePersonController } from './invite-person/invite-person.controller.js';
import { InvitePersonHandler } from './invite-person/invite-person.handler.js';
import { IdentityKeys } from './keys.js';
import { KnownDevices } from './known-devices.js';
import { Links } from './links.js';
import { MeController } from './me/me.controller.js';
import { WhoAmIHandler } from './me/me.query.js';
import { HearLogoutHandler } from './openid/hear-logout.command.js';
import { OpenIdFlows } from './openid/flows.js';
import {
  BeginOpenIdHandler,
  ComeInByOpenIdHandler,
  LinkOpenIdHandler,
  UnlinkOpenIdHandler,
} from './openid/openid.commands.js';
import { OpenIdController } from './openid/openid.controller.js';
import { MyOpenIdHandler } from './openid/openid.queries.js';
import { OpenIdProvider } from './openid/provider.js';
import { OpenIdSubjects } from './openid/subjects.js';
import { PasswordAgain } from './password-again.js';
import { PeopleOfFirmsHandler } from './people-of-firms.query.js';
import { PersonListController } from './person-list/person-list.controller.js';
import { PeopleISeeHandler } from './person-list/person-list.query.js';
import { Person } from './person.entity.js';
import { PrincipalOfAccountHandler } from './principal-of-account.query.js';
import { RefreshSessionController } from './refresh-session/refresh-session.controller.js';
import { RefreshSessionHandler } from './refresh-session/refresh-session.handler.js';
import { RegisterDeviceController } from './register-device/register-device.controller.js';
import { RegisterDeviceHandler } from './register-device/register-device.handler.js';
import { RegisterFirmController } from './register-firm/register-firm.controller.js';
import { RegisterFirmHandler } from './register-firm/register-firm.handler.js';
import { ResetSignInController } from './reset-sign-in/reset-sign-in.controller.js';
import { ResetSignInHandler } from './reset-sign-in/reset-sign-in.handler.js';
import { RevokeDeviceController } from './revoke-device/revoke-device.controller.js';
import { RevokeDeviceHandler } from './revoke-device/revoke-device.handler.js';
import { SecondFactor } from './second-factor.entity.js';
import { SecondFactors } from './second-factors.js';
import { Session } from './session.entity.js';
import { Sessions } from './sessions.js';
import { EndShiftPostingHandler } from './shift-postings/end-shift-posting.handler.js';
import { ListShiftPostingsHandler } from './shift-postings/list-shift-postings.query.js';
import { PostForShiftHandler } from './shift-postings/post-for-shift.handler.js';
import { ShiftPostingRow } from './shift-postings/shift-posting.entity.js';
import { ShiftPostings } from './shift-postings/shift-postings.js';
import { ShiftPostingsController } from './shift-postings/shift-postings.controller.js';
import { SetPasswordController } from './set-password/set-password.controller.js';
import { SetPasswordHandler } from './set-password/set-password.handler.js';
import { SignInBudgets } from './sign-in-budgets.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInHandler } from './sign-in/sign-in.handler.js';
import { SignInWaysController } from './sign-in-ways.controller.js';
import { SignOutController } from './sign-out/sign-out.controller.js';
import { Sweep } from './sweep.js';
import { TokenAuthenticator } from './token-authenticator.js';

/** Firms, people, roles, sessions, devices. Gives the door its `Authenticator`. */
@Global()
@Module({
  imports: [
    CqrsModule,
    TypeOrmModule.forFeature([
      Firm,
      FirmApplication,
      Person,
      SecondFactor,
      Session,
      Device,
      ShiftPostingRow,
      ...DISPLAY_ROWS,
    ]),
  ],
  controllers: [
    SignInController,
    RefreshSessionController,
    SignOutController,
    OpenIdController,
    SignInWaysController,
    SetPasswordController,
    EnrolSecondFactorController,
    MeController,
    InvitePersonController,
    ChangePostingController,
    DeactivatePersonController,
    ResetSignInController,
    ChangePasswordController,
    RegisterFirmController,
    ApplyForFirmController,
    DecideFirmApplicationController,
    FirmApplicationListController,
    FollowFirmApplicationController,
    RegisterDeviceController,
    RevokeDeviceController,
    PersonListController,
    FirmListController,
    DeviceListController,
    ShiftPostingsController,
    ...DISPLAY_CONTROLLERS,
  ],
  providers: [
    IdentityKeys,
    EndedAccess,
    AccessTokens,
    ShiftPostings,
    PostForShiftHandler,
    EndShiftPostingHandler,
    ListShiftPostingsHandler,
    DeviceTokens,
    { provide: Authenticator, useClass: TokenAuthenticator },
    SignInBudgets,
    SecondFactors,
    KnownDevices,
    PasswordAgain,
    Sessions,
    Links,
    Invitations,
    Citizens,
    OpenIdProvider,
    OpenIdFlows,
    OpenIdSubjects,
    BeginOpenIdHandler,
    ComeInByOpenIdHandler,
    LinkOpenIdHandler,
    UnlinkOpenIdHandler,
    HearLogoutHandler,
    MyOpenIdHandler,
    FirmApplications,
    Firms,
    DemoAccounts,
    SignInHandler,
    RefreshSessionHandler,
    SetPasswordHandler,
    BeginEnrolmentHandler,
    ConfirmEnrolmentHandler,
    WhoAmIHandler,
    FirmsByIdsHandler,
    NamesOfAccountHandler,
    NamesOfPeopleHandler,
    CivilServantsOfOfficeHandler,
    PeopleOfFirmsHandler,
    PrincipalOfAccountHandler,
    FirmsByTaxCodesHandler,
    InvitePersonHandler,
    ChangePostingHandler,
    DeactivatePersonHandler,
    ResetSignInHandler,
    ChangePasswordHandler,
    RegisterFirmHandler,
    ApplyForFirmHandler,
    ApproveFirmApplicationHandler,
    RefuseFirmApplicationHandler,
    FirmApplicationListHandler,
    FollowFirmApplicationHandler,
    RegisterDeviceHandler,
    RevokeDeviceHandler,
    PeopleISeeHandler,
    FirmListHandler,
    DeviceListHandler,
    Sweep,
    ...DISPLAY_PROVIDERS,
  ],
  exports: [Authenticator, Citizens],
})
export class IdentityModule {
  constructor(log: LogRegistry) {
    log.events(IDENTITY_EVENT_TYPES);
  }
}
