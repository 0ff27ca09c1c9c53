import { render } from 'preact';
import { GATES } from '../../../src/shared/domain/place.js';
import { App } from './app.js';
import { takeDeviceToken } from './device-token.js';
import './fonts.css';
import './kiosk.css';

const gate = GATES.find((each) => location.pathname.replace(/\/+$/, '').endsWith(`/kiosk/${each}`));
const place = document.getElementById('kiosk');
if (gate && place) {
  place.textContent = '';
  render(<App token={takeDeviceToken(gate)} />, place);
  // A device link that is opened in the running page.
  addEventListener('hashchange', () => takeDeviceToken(gate) && location.reload());
}
