/** The build of MapLibre that makes its worker from a file of ours and not from text, which our policy refuses. */
declare module 'maplibre-gl/dist/maplibre-gl-csp.js' {
  import maplibre from 'maplibre-gl';
  export default maplibre;
}
