import type { Words } from '../../../retention/words';
import type { ParameterPath } from '../../../sim/scenario/parameters';

type Group = ParameterPath extends `${infer G}.${string}` ? G : never;

const groups: Record<Group, Words> = {
  customers: { en: 'Who the customers are', zh: '客户是谁' },
  value: { en: 'What draws them (drives)', zh: '吸引力（驱动）' },
  transaction: { en: 'Transaction costs', zh: '交易成本' },
  switching: { en: 'Switching costs', zh: '转移成本' },
  barrier: { en: 'Termination barriers', zh: '终止壁垒' },
  opportunity: { en: 'Opportunity cost', zh: '机会成本' },
  rival: { en: 'The rival', zh: '竞争对手' },
  trip: { en: 'A trip', zh: '一次出行' },
  expectation: { en: 'Expectation', zh: '期望' },
  satisfaction: { en: 'Satisfaction', zh: '满意度' },
  trust: { en: 'Trust', zh: '信任' },
  attachment: { en: 'Attachment', zh: '心理依附' },
  complaints: { en: 'Complaints', zh: '投诉' },
  firm: { en: 'The firm', zh: '企业' },
  growth: { en: 'New customers', zh: '新客户' },
  word: { en: 'Word of mouth', zh: '口碑' },
  rewards: { en: 'Tiers', zh: '会员等级' },
  approach: { en: 'Approaching customers', zh: '主动联系' },
  score: { en: 'What the score counts', zh: '得分计什么' },
  winBack: { en: 'Win-back', zh: '客户挽回' },
};

/** The first part of a parameter's path. */
export const groupOf = (path: ParameterPath): Group => path.slice(0, path.indexOf('.')) as Group;

export const groupWords = (group: Group): Words => groups[group];
