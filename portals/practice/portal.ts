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
      path: /^\/reservation\/(?<number>[A-Za-z0-9-]{4,20})\/?(?:#.*)?$/,
      verified: ours,
      examples: [
        'http://localhost:4173/reservation/4051872336',
        'http://127.0.0.1:8080/reservation/4051872336?lang=zh',
      ],
    },
    {
      kind: 'detail',
      host,
      path: /^\/app\/?#\/reservation\/(?<number>[A-Za-z0-9-]{4,20})$/,
      verified: ours,
      examples: ['http://localhost:4173/app#/reservation/4051872336'],
    },
    {
      kind: 'list',
      host,
      path: /^\/(?:reservations|app)\/?(?:#(?:\/reservations)?\/?)?$/,
      verified: ours,
      examples: [
        'http://localhost:4173/reservations',
        'http://localhost:4173/app',
        'http://localhost:4173/app#/reservations',
      ],
    },
  ],
};
