/** Map services to which a place can be handed over. */
export const mapServices = ['naver', 'kakao', 'google', 'apple'] as const;
export type MapService = (typeof mapServices)[number];

interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/**
 * The address that shows a place in a map service. Sources: Kakao Maps Web API guide (link/map), Google Maps URLs
 * (search), Apple Map Links; for Naver the form that its map team names for showing a place on the web.
 */
export function handOverLink(service: MapService, { name, lon, lat }: Place): string {
  const point = `${lat.toFixed(6)},${lon.toFixed(6)}`;
  const label = encodeURIComponent(name.replaceAll(',', ' '));
  switch (service) {
    case 'naver':
      return `https://map.naver.com/?lng=${lon.toFixed(6)}&lat=${lat.toFixed(6)}&title=${label}`;
    case 'kakao':
      return `https://map.kakao.com/link/map/${label},${point}`;
    case 'google':
      return `https://www.google.com/maps/search/?api=1&query=${point}`;
    case 'apple':
      return `https://maps.apple.com/?ll=${point}&q=${label}`;
  }
}
