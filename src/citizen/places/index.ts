export { PlacesModule } from './places.module.js';
export { importPlaces } from './places.import.js';
