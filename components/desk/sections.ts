import type { Words } from '../../retention/words';

/** One entry of the desk's navigation. */
export interface DeskSection {
  /** The first word of the section's address: `#/guests`. */
  readonly id: string;
  readonly name: Words;
  /** Outline of the section's mark on a 20 × 20 grid (SVG path data, drawn as a stroke). */
  readonly mark: string;
}

/** In the order of an agent's day. A new section is one entry here and one view in `entrypoints/desk`. */
export const deskSections = [
  {
    id: 'guests',
    name: { en: 'Guests', zh: '客户' },
    mark: 'M7 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM1.5 16.5c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5M13 9.2a2.6 2.6 0 0 0 0-5.1M14.5 12.2c2.3.3 4 1.7 4 4.3',
  },
  {
    id: 'import',
    name: { en: 'Import', zh: '导入' },
    mark: 'M10 2.5v9.5M6.5 8.5 10 12l3.5-3.5M3 13v2.5a1.5 1.5 0 0 0 1.5 1.5h11a1.5 1.5 0 0 0 1.5-1.5V13',
  },
  {
    id: 'decide',
    name: { en: 'To decide', zh: '待判断' },
    mark: 'M3 5.5h5v9H3zM12 5.5h5v9h-5zM8 10h4',
  },
  {
    id: 'backup',
    name: { en: 'Back-up', zh: '备份' },
    mark: 'M3 4h14v4H3zM4.5 8v8.5h11V8M8 11.5h4',
  },
  {
    id: 'settings',
    name: { en: 'Settings', zh: '设置' },
    mark: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  },
] as const satisfies readonly DeskSection[];

export type DeskSectionId = (typeof deskSections)[number]['id'];

/** Another page of Homeport, reached from the desk's navigation. */
export interface DeskPage extends DeskSection {
  readonly page: string;
}

export const deskPages: readonly DeskPage[] = [
  {
    id: 'classroom',
    name: { en: 'Classroom', zh: '课堂' },
    mark: 'M2 7.5 10 4l8 3.5-8 3.5-8-3.5ZM5.5 9.2v4.3c1.2 1.3 2.7 2 4.5 2s3.3-.7 4.5-2V9.2M18 7.5v4.5',
    page: '/classroom.html',
  },
];
