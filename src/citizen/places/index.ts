export { placeSearch } from './public-place-search.js';
export { PlacesModule } from './places.module.js';
export { importPlaces } from './places.import.js';
