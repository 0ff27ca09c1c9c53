import { render } from 'preact';
import { Frame } from './frame.jsx';
import { Home } from './home.jsx';
import { OpenData } from './open-data.jsx';
import { Slip } from './slip.jsx';
import './fonts.css';
import './public.css';

const place = document.getElementById('gate');
const path = location.pathname;

if (place) {
  place.textContent = '';
  if (path.startsWith('/slip'))
    render(
      <Frame title="slip">
        <Slip />
      </Frame>,
      place,
    );
  else if (path.startsWith('/open-data'))
    render(
      <Frame title="openData">
        <OpenData />
      </Frame>,
      place,
    );
  else
    render(
      <Frame title="now">
        <Home />
      </Frame>,
      place,
    );
}
