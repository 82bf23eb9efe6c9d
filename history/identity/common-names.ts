import { splitChinese } from './pinyin';

/**
 * Names so frequent that sharing one says little: two guests with such a name are joined only when
 * something else agrees. Families and first names are the heads of the national frequency lists
 * (Ministry of Public Security of China 2020 report on names; US Census 2010 surnames; INE Spain, INSEE,
 * ISTAT, GfdS, PESEL name statistics); where the line is drawn is our choice.
 */
const words = (list: string): Set<string> => new Set(list.split(' '));

const pinyinFamilies = words(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lv lyu ding ren shen yao cui zhong tan fan fang shi liao xiong jin qiu hou bai meng qin yan xue lei long duan hao gu kong shao mao chang wan gong tao hong niu kim lee park choi jung jeong kang cho yoon jang lim nguyen tran pham hoang le wong chan cheung chow lau leung ng tan lim goh chua ong teo chang hsu',
);

const pinyinSyllable =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ong|ing|ian|iao|uan|uai|van|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v)){1,2}$/;

const westernFamilies = words(
  'smith johnson williams brown jones miller davis wilson taylor thomas moore martin jackson thompson white harris clark lewis walker hall young king wright garcia martinez rodriguez lopez gonzalez hernandez perez sanchez fernandez gomez ramirez torres diaz silva santos oliveira souza costa ferreira pereira muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann bernard dubois durand moreau laurent leroy rossi russo ferrari esposito bianchi romano colombo nowak kowalski kowalska wisniewski wojcik ivanov ivanova smirnov kuznetsov petrov jansen devries vandenberg andersson johansson hansen olsen nielsen jensen sato suzuki takahashi tanaka watanabe singh kumar sharma khan ahmed ali hussain mohamed',
);

const westernGiven = words(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew mark paul steven andrew kevin mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy emma anna maria jose juan antonio francisco manuel carlos luis javier carmen ana laura isabel marta jean pierre michel philippe nicolas marie nathalie isabelle sophie peter hans wolfgang thomas stefan andreas christian julia claudia sabine petra monika giuseppe giovanni marco andrea francesca giulia jan krzysztof piotr tomasz katarzyna malgorzata agnieszka aleksandr sergey dmitry olga elena natalia mohammed muhammad ahmed ali fatima hiroshi yuki raj priya joao pedro paulo lucas alex max',
);

const chineseFamilies = words(
  '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 張 劉 陳 楊 黃 趙 吳',
);

const chineseGiven = words(
  '建国 建华 建军 志强 志明 国强 国华 文杰 俊杰 浩然 子涵 梓涵 子轩 宇轩 欣怡 雨涵 诗涵 思雨 佳怡 佳琪 婷婷 丽丽 秀英 桂英 玉兰 海燕 晓东 晓明 小明 小红 雪梅 淑珍 一诺 欣妍 宇航 浩宇',
);

/** @param han the name in characters, without title. */
export function isCommonChinese(han: string): boolean {
  const { family, given } = splitChinese(han);
  return given.length <= 1 || (chineseFamilies.has(family) && chineseGiven.has(given));
}

/**
 * A name in Latin letters: either order. A pinyin name always counts as common, for dozens of different
 * written names are read alike.
 */
export function isCommonLatin(tokens: readonly string[]): boolean {
  const pairs = [
    [tokens[0], tokens.slice(1).join('')],
    [tokens[tokens.length - 1], tokens.slice(0, -1).join('')],
  ];
  return pairs.some(([family = '', given = '']) => {
    if (pinyinFamilies.has(family) && pinyinSyllable.test(given)) return true;
    return westernFamilies.has(family) && westernGiven.has(given);
  });
}
