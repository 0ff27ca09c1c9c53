import { ChangeDisplayController } from './change-display/change-display.controller.js';
import { ChangeDisplayHandler } from './change-display/change-display.handler.js';
import { ClaimDisplayController } from './claim-display/claim-display.controller.js';
import { ClaimDisplayHandler } from './claim-display/claim-display.handler.js';
import { CollectTokenController } from './collect-token/collect-token.controller.js';
import { CollectTokenHandler } from './collect-token/collect-token.query.js';
import { DisplayOrder, DisplayPairing, DisplayPicture } from './display-rows.entity.js';
import { MyDisplayController } from './my-display/my-display.controller.js';
import { LookAtMyDisplayHandler } from './my-display/my-display.query.js';
import { OpenPairingController } from './open-pairing/open-pairing.controller.js';
import { OpenPairingHandler } from './open-pairing/open-pairing.handler.js';
import { OrderDisplayController } from './order-display/order-display.controller.js';
import { OrderDisplayHandler } from './order-display/order-display.handler.js';
import { Pairings } from './pairings.js';
import { KeepPictureController } from './picture/keep-picture.controller.js';
import { KeepPictureHandler } from './picture/keep-picture.handler.js';
import { PictureOfDisplayController } from './picture/picture-of-display.controller.js';
import { PictureOfDisplayHandler } from './picture/picture-of-display.query.js';

/** How displays are claimed by a code, set up, seen and told what to do; parts of the module of identity. */
export const DISPLAY_ROWS = [DisplayPairing, DisplayOrder, DisplayPicture];

export const DISPLAY_CONTROLLERS = [
  OpenPairingController,
  CollectTokenController,
  ClaimDisplayController,
  ChangeDisplayController,
  OrderDisplayController,
  MyDisplayController,
  KeepPictureController,
  PictureOfDisplayController,
];

export const DISPLAY_PROVIDERS = [
  Pairings,
  OpenPairingHandler,
  CollectTokenHandler,
  ClaimDisplayHandler,
  ChangeDisplayHandler,
  OrderDisplayHandler,
  LookAtMyDisplayHandler,
  KeepPictureHandler,
  PictureOfDisplayHandler,
];
