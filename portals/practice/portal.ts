import type { Portal } from '../portal';

const ours = { how: 'made by this project, served by npm start', on: '2026-11-21' };
const host = /^(?:localhost|127\.0\.0\.1)$/;

/** The project's own booking portal, for practice and for class. The generic layers read its pages alone. */
export const practice: Portal = {
  id: 'practice',
  pages: [
    {
      kind: 'detail',
      host,
      path: /^\/reservation\/(?<number>\d{10})(?:#.*)?$/,
      verified: ours,
      examples: [
        'http://localhost:41873/reservation/4051872336',
        'http://127.0.0.1:8080/reservation/4051872336?lang=zh',
      ],
    },
    {
      // The front desk changes guest without reload, by path or by hash.
      kind: 'detail',
      host,
      path: /^\/app(?:#)?\/reservation\/(?<number>\d{10})$/,
      verified: ours,
      examples: [
        'http://localhost:41873/app/reservation/4051872336?delay=20000',
        'http://localhost:41873/app#/reservation/4051872336',
      ],
    },
    {
      kind: 'list',
      host,
      path: /^\/(?:reservations|app|messages|search)?(?:#\/?)?$/,
      verified: ours,
      examples: [
        'http://localhost:41873/reservations?status=confirmed',
        'http://localhost:41873/app',
        'http://localhost:41873/search?from=2026-12-01',
      ],
    },
  ],
};
