import type { Words } from '../../../retention/words';

export const chapters = [
  { id: 'overview', title: { en: 'What happened', zh: '发生了什么' } },
  { id: 'causes', title: { en: 'Why they left', zh: '为何离开' } },
  { id: 'seen', title: { en: 'Early signs', zh: '事前迹象' } },
  { id: 'customers', title: { en: 'Customer by customer', zh: '逐位客户' } },
  { id: 'what-if', title: { en: 'What if', zh: '假如……' } },
  { id: 'luck', title: { en: 'Luck or skill', zh: '运气还是本事' } },
  { id: 'claims', title: { en: 'Contested claims', zh: '有争议的说法' } },
  { id: 'questions', title: { en: 'Questions', zh: '思考题' } },
  { id: 'calculators', title: { en: 'Calculators', zh: '小计算器' } },
  { id: 'report', title: { en: 'Report', zh: '报告与导出' } },
] as const satisfies readonly { id: string; title: Words }[];

export type ChapterId = (typeof chapters)[number]['id'];

export const neighbour = (of: ChapterId, way: 1 | -1): ChapterId | undefined =>
  chapters[chapters.findIndex(({ id }) => id === of) + way]?.id;
