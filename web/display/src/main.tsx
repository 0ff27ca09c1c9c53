import { render } from 'preact';
import { App } from './app.js';
import { takeDeviceToken } from './device-token.js';
import { watchBuild } from './live/build-watch.js';
import { gateNames, placeOfPath } from './gates.js';
import './fonts.css';
import './display.css';

const here = placeOfPath(location.pathname);
const place = document.getElementById('display');
if (here && place) {
  document.title = `${gateNames[here.gate].vi} · ${gateNames[here.gate].zh}`;
  place.textContent = '';
  render(<App place={here} token={takeDeviceToken(here)} />, place);
  document.documentElement.setAttribute('data-started', '');
  watchBuild();
  // What the display says by itself needs none of it, so a board shows also when it does not come.
  void import('./notice-fonts.css').catch(() => undefined);
  // A device link that is opened in the running page.
  addEventListener('hashchange', () => takeDeviceToken(here) && location.reload());
}
