import type { Portal } from '../portal';

/** National domains included: `www.airbnb.fr`, `www.airbnb.co.uk`. */
const host = /^(?:www\.)?airbnb\.(?:com?\.)?[a-z]{2,3}$/;

/**
 * Airbnb's host pages. The selectors of the details drawer are in no public source: labels and the shape of
 * the code must do. Atomic class names (`atm_…`) change with every release and are not used.
 */
export const airbnb: Portal = {
  id: 'airbnb',
  pages: [
    {
      kind: 'detail',
      host,
      path: /^\/hosting\/reservations\/details\/(?<number>HM[A-Z0-9]{6,10})\/?(?:#.*)?$/,
      verified: 'unverified',
      examples: [
        'https://www.airbnb.com/hosting/reservations/details/HMABCD1234',
        'https://www.airbnb.fr/hosting/reservations/details/HMABCD1234?foo=1',
      ],
    },
    {
      kind: 'list',
      host,
      path: /^\/hosting\/reservations(?:\/(?:upcoming|completed|all|canceled))?\/?(?:#.*)?$/,
      verified: 'unverified',
      examples: [
        'https://www.airbnb.com/hosting/reservations/upcoming',
        'https://www.airbnb.com/hosting/reservations',
      ],
    },
  ],
};
