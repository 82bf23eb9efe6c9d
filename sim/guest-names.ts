import type { Words } from '../retention/words';
import type { CustomerName } from './contract/decisions';

/** Invented guests: a family and a given name picked by the customer's own number. Nobody is meant. */
const families: Words[] = [
  ['Chen', '陈'],
  ['Lin', '林'],
  ['Zhao', '赵'],
  ['Sun', '孙'],
  ['Xu', '徐'],
  ['Gao', '高'],
  ['He', '何'],
  ['Luo', '罗'],
  ['Tang', '唐'],
  ['Feng', '冯'],
  ['Dong', '董'],
  ['Pan', '潘'],
  ['Yuan', '袁'],
  ['Jiang', '江'],
  ['Cai', '蔡'],
  ['Shen', '沈'],
].map(([en = '', zh = '']) => ({ en, zh }));
const givens: Words[] = [
  ['Yu', '雨'],
  ['Min', '敏'],
  ['Jie', '洁'],
  ['Wei', '伟'],
  ['Na', '娜'],
  ['Lei', '磊'],
  ['Fang', '芳'],
  ['Qiang', '强'],
  ['Xia', '霞'],
  ['Bin', '斌'],
  ['Ting', '婷'],
  ['Hao', '浩'],
  ['Lan', '兰'],
  ['Peng', '鹏'],
  ['Xue', '雪'],
  ['Rui', '睿'],
  ['Anning', '安宁'],
  ['Zihan', '子涵'],
  ['Mingyue', '明月'],
  ['Siyuan', '思远'],
  ['Jiayi', '佳怡'],
  ['Wenbo', '文博'],
].map(([en = '', zh = '']) => ({ en, zh }));

export function guestName(customer: CustomerName): Words {
  const family = families[(Math.imul(customer, 7) >>> 0) & 15] ?? { en: 'Guest', zh: '客' };
  const given = givens[(Math.imul(customer, 2654435761) >>> 8) % givens.length] ?? { en: '', zh: '' };
  return { en: `${given.en} ${family.en}`, zh: `${family.zh}${given.zh}` };
}

/** A short mark that can be said aloud and typed: round and number of arrival, e.g. `2-17`. */
export const guestMark = (customer: CustomerName): string => `${customer >>> 24}-${customer & 0xffffff}`;
