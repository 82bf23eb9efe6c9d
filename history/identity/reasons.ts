import type { Words } from '../../retention/words';
import type { NameRelation } from './compare-names';

/** The same-person rules of `compare`, by name. */
export type RuleName =
  | 'other-generation'
  | 'no-name'
  | 'name-and-contact'
  | 'close-name-and-contact'
  | 'other-person-same-contact'
  | 'alike-name-and-contact'
  | 'name-both-contacts-differ'
  | 'name-and-address'
  | 'name-something-differs'
  | 'common-name'
  | 'name-alone'
  | 'close-name-alone'
  | 'nothing';

/** Why two records are held to be one person or not, in words for the agent. No personal data is repeated. */
export const ruleWords: Record<RuleName, Words> = {
  'other-generation': {
    en: 'Birth date or Jr/Sr differs: relatives of one name',
    zh: '出生日期或“Jr/Sr”标记不同，是同名的亲属',
  },
  'no-name': {
    en: 'Same address or number, but one name is hidden or missing',
    zh: '邮箱或电话相同，但其中一条记录的姓名被隐藏或缺失',
  },
  'name-and-contact': { en: 'Same full name and same e-mail or phone', zh: '姓名一致，且邮箱或电话一致' },
  'close-name-and-contact': {
    en: 'Another form of the same name, and same e-mail or phone',
    zh: '同一姓名的另一种写法，且邮箱或电话一致',
  },
  'other-person-same-contact': {
    en: 'Same e-mail or phone, but another person: a family or an agency may share it',
    zh: '邮箱或电话相同，但不是同一个人：可能是家人或旅行社共用',
  },
  'alike-name-and-contact': {
    en: 'Same e-mail or phone, and the names are only alike',
    zh: '邮箱或电话相同，但姓名只是相近',
  },
  'name-both-contacts-differ': {
    en: 'Same name, but both e-mail and phone differ',
    zh: '姓名相同，但邮箱和电话都不同',
  },
  'name-something-differs': {
    en: 'Same full name, but something else differs',
    zh: '姓名相同，但有其他信息不一致',
  },
  'name-and-address': { en: 'Same full name and same postal address', zh: '姓名与通信地址都一致' },
  'common-name': {
    en: 'Same full name, but many people bear it and nothing else agrees',
    zh: '姓名相同，但属于常见姓名，没有其他信息可以佐证',
  },
  'name-alone': { en: 'Same full name, and nothing contradicts it', zh: '姓名完全一致，且没有相反的信息' },
  'close-name-alone': {
    en: 'The names may be two forms of one; nothing else to go by',
    zh: '可能是同一姓名的两种写法，没有其他信息可以佐证',
  },
  nothing: { en: 'Nothing shows that they are one person', zh: '没有信息表明是同一个人' },
};

export const nameWords: Record<NameRelation, Words> = {
  equal: { en: 'Same full name', zh: '姓名一致' },
  'equal-across-scripts': { en: 'Chinese name and its pinyin', zh: '中文姓名与拼音对应' },
  shorter: { en: 'A middle name is left out', zh: '省略了中间名' },
  initials: { en: 'A name is written as an initial', zh: '名字只写了首字母' },
  'one-letter': { en: 'The names differ by one letter', zh: '姓名相差一个字母' },
  'surname-only': { en: 'One record has a single name only', zh: '其中一条记录只有姓或只有名' },
  'same-family': { en: 'Same family name, other first name', zh: '同姓不同名' },
  'same-given': { en: 'Same first name, other family name', zh: '同名不同姓' },
  hidden: { en: 'A name is hidden or missing', zh: '姓名被隐藏或缺失' },
  different: { en: 'Different names', zh: '姓名不同' },
};

type Field = 'email' | 'phone' | 'country' | 'address' | 'birth' | 'title';

export const fieldWords: Record<Field, { readonly agrees: Words; readonly differs: Words }> = {
  email: {
    agrees: { en: 'Same e-mail address', zh: '邮箱一致' },
    differs: { en: 'Different e-mail addresses', zh: '邮箱不同' },
  },
  phone: {
    agrees: { en: 'Same phone number', zh: '电话一致' },
    differs: { en: 'Different phone numbers', zh: '电话不同' },
  },
  country: {
    agrees: { en: 'Same country', zh: '国家/地区一致' },
    differs: { en: 'Different countries', zh: '国家/地区不同' },
  },
  address: {
    agrees: { en: 'Same postal address', zh: '通信地址一致' },
    differs: { en: 'Different postal addresses', zh: '通信地址不同' },
  },
  birth: {
    agrees: { en: 'Same birth date', zh: '出生日期一致' },
    differs: { en: 'Different birth date or generation mark', zh: '出生日期或辈分标记不同' },
  },
  title: {
    agrees: { en: 'Same form of address', zh: '称谓一致' },
    differs: { en: 'Different forms of address', zh: '称谓不同' },
  },
};
