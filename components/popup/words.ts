import type { Words } from '../../retention/words';

export const words = {
  thisSite: { en: 'This site', zh: '当前网站' },
  on: { en: 'On', zh: '已开启' },
  off: { en: 'Off', zh: '未开启' },
  switchOn: { en: 'Switch on', zh: '开启' },
  switchOff: { en: 'Switch off', zh: '关闭' },
  isRead: {
    en: 'Read here: the booking details shown on the page. Not read: what you type, other sites, passwords. Nothing leaves this computer.',
    zh: '在此网站读取：页面上显示的预订信息。不读取：您输入的内容、其他网站、密码。所有数据都留在这台电脑上。',
  },
  wouldBeRead: {
    en: 'Nothing is read here. Switched on, Homeport reads the booking details shown on this site’s pages, and nothing on any other site.',
    zh: '目前不读取任何内容。开启后，归港只读取本网站页面上显示的预订信息，不涉及其他任何网站。',
  },
  cannotSee: {
    en: 'Homeport is off on this page and cannot see which site it is. Choose a portal, or paste its address. Only that one site is asked for.',
    zh: '归港在此页面未开启，也看不到这是哪个网站。请选择预订平台，或粘贴它的网址。只会申请这一个网站的权限。',
  },
  otherAddress: { en: 'Another portal’s address', zh: '其他平台的网址' },
  noAddress: {
    en: 'That is no web address. Copy it from the address bar, e.g. https://admin.booking.com',
    zh: '这不是有效网址。请从地址栏复制，例如 https://admin.booking.com',
  },
  allSites: { en: 'Sites switched on', zh: '已开启的网站' },
  thisPage: { en: 'This page', zh: '当前页面' },
  recognised: { en: 'A reservation is read on this page.', zh: '已读取本页的预订。' },
  gaveUp: {
    en: 'A reservation is read, but the page keeps removing or changing the card, so the card stays away here. The side panel still shows the guest.',
    zh: '已读取预订，但页面反复移除或改动卡片，因此卡片不再出现在此页。侧边栏仍可查看该客户。',
  },
  unreadable: {
    en: 'This looks like a reservation, but it could not be read safely. The portal may have changed its pages.',
    zh: '此页看起来是一个预订，但无法可靠读取。平台可能改版了。',
  },
  notBooking: {
    en: 'Not the page of one reservation: no card here.',
    zh: '这不是单个预订的页面，因此不显示卡片。',
  },
  copyReport: { en: 'Copy report without guest data', zh: '复制不含客户信息的报告' },
  copied: { en: 'Copied', zh: '已复制' },
  readAgain: { en: 'Read the page again', zh: '重新读取页面' },
  find: { en: 'Find a guest', zh: '查找客户' },
  findAction: { en: 'Find', zh: '查找' },
  sidePanel: { en: 'Side panel', zh: '侧边栏' },
  desk: { en: 'Desk', zh: '工作台' },
  classroom: { en: 'Classroom', zh: '课堂' },
  opensByItself: { en: 'Open the card by itself', zh: '自动展开卡片' },
  side: { en: 'Card stands', zh: '卡片位置' },
  left: { en: 'Left', zh: '左侧' },
  right: { en: 'Right', zh: '右侧' },
  language: { en: 'Language', zh: '语言' },
  theme: { en: 'Theme', zh: '外观' },
  automatic: { en: 'Automatic', zh: '跟随系统' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
  shortcut: { en: 'Alt+G opens and closes the card', zh: 'Alt+G 展开或收起卡片' },
} satisfies Record<string, Words>;
