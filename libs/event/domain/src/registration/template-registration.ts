import { SECTORS } from '@jamboree/kernel';
import type { CityZone } from '../event.js';
import type { EventTemplate } from '../templates/template.js';
import { OPEN_REGISTRATION, type RegistrationPolicy } from './registration.js';

/** How people come into an event that begins from a template: places for each city and sector, and no more in all than these. */
export function registrationFrom({ registration }: Pick<EventTemplate, 'registration'>, zones: readonly CityZone[]): RegistrationPolicy {
  if (registration === null) return OPEN_REGISTRATION;
  const { admission, placesPerCity } = registration;
  const cities = [...new Set(zones.map(({ city }) => city))];
  const quotas = cities.flatMap((city) => SECTORS.map((sector) => ({ city, sector, places: placesPerCity[sector] })));
  return { mode: 'APPLICATION', admission, capacity: quotas.reduce((sum, { places }) => sum + places, 0), quotas };
}
