import type { Words } from '../retention/words';
import type { CustomerName } from './contract/decisions';

/**
 * Invented guests. Nobody is meant. A name belongs to the customer's number for ever, and no two of the
 * first 131,072 customers of a world and 1,024 a round after that share one; beyond, a second given name
 * keeps names in Latin letters apart. So the bookings of a world can be told apart by name alone.
 */
const listOf = (text: string): Words[] =>
  text.split(' ').map((each) => ({ en: each.replace(/[^A-Za-z]/g, ''), zh: each.replace(/[A-Za-z]/g, '') }));

const families = listOf(
  'Chen陈 Lin林 Zhao赵 Sun孙 Xu徐 Gao高 He何 Luo罗 Tang唐 Feng冯 Dong董 Wu吴 Yuan袁 Jiang江 Cai蔡 Shen沈 ' +
    'Liang梁 Song宋 Zheng郑 Xie谢 Han韩 Deng邓 Cao曹 Peng彭 Zeng曾 Xiao肖 Tian田 Jia贾 Du杜 Ye叶 Cheng程 Wei魏 ' +
    'Su苏 Lyu吕 Ding丁 Ren任 Yao姚 Lu卢 Cui崔 Zhong钟 Tan谭 Fan范 Jin金 Shi石 Liao廖 Xiong熊 Lei雷 Qiu邱 ' +
    'Bai白 Meng孟 Qin秦 Hou侯 Yin尹 Xue薛 Yan闫 Duan段 Long龙 Shao邵 Hao郝 Kong孔 Mao毛 Chang常 Wan万 Gu顾',
);
/** Given names are a first and a second syllable from lists without a sound in common. */
const firsts = listOf(
  'Yu雨 Min敏 Jie洁 Wen文 Zi子 Si思 Ming明 Yi怡 Hao浩 Xue雪 An安 Bo博 Chun春 Da达 Fei飞 Guang广 ' +
    'Hai海 Hong宏 Hui慧 Jia佳 Jian建 Jing静 Jun俊 Kai凯 Ke可 Lan兰 Le乐 Li丽 Lian莲 Ling玲 Long龙 Mei美 ' +
    'Meng梦 Mu慕 Nan楠 Ning宁 Pei佩 Ping平 Qi琪 Qian倩 Qing晴 Rong蓉 Ru如 Rui睿 Shan珊 Shu书 Shuang爽 Tian天 ' +
    'Ting婷 Wan婉 Wei伟 Xi希 Xia霞 Xiang翔 Xiao晓 Xin欣 Xing星 Xiu秀 Ya雅 Yan燕 Yang阳 Ying颖 Yong勇 Yun云',
);
const seconds = listOf(
  'yue悦 yuan远 han涵 lei磊 fang芳 qiang强 bin斌 peng鹏 zhen珍 ze泽 zhi志 zhu竹 zhong忠 chen晨 cheng成 chang昌 ' +
    'chao超 dong东 dan丹 de德 feng峰 fan帆 fu福 gang刚 guo国 gui桂 ge歌 hua华 heng恒 he禾 hang航 juan娟 ' +
    'ju菊 jin金 jiang江 kang康 kun坤 liang亮 lin琳 luo洛 lu璐 man曼 mao茂 miao苗 na娜 nuo诺 qin琴 quan泉 ' +
    'rou柔 ran然 ren仁 sheng胜 shi诗 song松 su素 tao涛 tong彤 wu武 xuan轩 xian贤 xiong雄 yao瑶 yin音 zhao昭',
);
const others =
  'Ada Alan Alice Amy Ava Ben Carl Chloe Clara Cora Daisy Dean Diana Eden Ella Elsa Eric Eva Faye Felix Finn Fiona Gina Glen Grace Hazel Henry Hugo Iris Ivan Ivy Jade Jason June Kate Keith Lena Leo Lily Lucy Mabel Max Maya Miles Mona Nora Olive Oscar Owen Pearl Perry Quinn Ray Rita Rosa Ruby Sean Stella Toby Vera Victor Wendy Zoe'.split(
    ' ',
  );

/** Names without a second given name: 64 families × 64 × 64. */
const PLAIN = 1 << 18;
const HALF = PLAIN / 2;
const startingBeyond = 4_000_000;
const roundBeyond = 61_440;

/** The number behind the name: below `PLAIN` for all but very large worlds. */
function nameNumber(customer: CustomerName): number {
  const round = customer >>> 24;
  const slot = customer & 0xffffff;
  if (round === 0) return slot < HALF ? slot : PLAIN + slot;
  if (round <= 128 && slot < 1024) return HALF + 1024 * (round - 1) + slot;
  return PLAIN + startingBeyond + ((roundBeyond * (round - 1) + slot) % (63 * PLAIN - startingBeyond));
}

export function guestName(customer: CustomerName): Words {
  const number = nameNumber(customer);
  // An odd factor moves neighbours apart and makes no two numbers one.
  const mixed = Math.imul(number & (PLAIN - 1), 0x2c1b5) & (PLAIN - 1);
  const none: Words = { en: '', zh: '' };
  const family = families[mixed & 63] ?? none;
  const first = firsts[(mixed >>> 6) & 63] ?? none;
  const second = seconds[(mixed >>> 12) & 63] ?? none;
  const other = number < PLAIN ? undefined : others[(Math.floor(number / PLAIN) - 1) % others.length];
  return {
    en: [other, `${first.en}${second.en}`, family.en].filter(Boolean).join(' '),
    zh: `${family.zh}${first.zh}${second.zh}`,
  };
}

/** A short mark that can be said aloud and typed: round and number of arrival, e.g. `2-17`. */
export const guestMark = (customer: CustomerName): string => `${customer >>> 24}-${customer & 0xffffff}`;
