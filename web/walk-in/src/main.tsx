import { render } from 'preact';
import { Driver } from './driver.jsx';
import { Frame } from './frame.jsx';
import { keepPage } from './keep-page.js';
import { WalkIn } from './walk-in.jsx';
import './fonts.css';
import './walk-in.css';

const place = document.getElementById('driver');

/** The page of the slip's link, or that of the pass, by its address; what stands behind # says whose. */
function show(): void {
  if (!place) return;
  const link = decodeURIComponent(location.hash.slice(1));
  const Page = location.pathname.startsWith('/driver') ? Driver : WalkIn;
  render(
    <Frame>
      <Page key={link} link={link} />
    </Frame>,
    place,
  );
}

if (place) place.textContent = '';
show();
// Another slip that is scanned into the running page.
addEventListener('hashchange', show);
void keepPage();
