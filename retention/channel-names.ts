import type { Words } from './words';

/** What a channel is called where people read it. Companies write their own names; these are declared once, here. */
const names: Readonly<Record<string, Words>> = {
  'booking.com': { en: 'Booking.com', zh: 'Booking.com' },
  airbnb: { en: 'Airbnb', zh: '爱彼迎（Airbnb）' },
  agoda: { en: 'Agoda', zh: 'Agoda' },
  expedia: { en: 'Expedia', zh: 'Expedia' },
  vrbo: { en: 'Vrbo', zh: 'Vrbo' },
  ctrip: { en: 'Trip.com (Ctrip)', zh: '携程' },
  'trip.com': { en: 'Trip.com', zh: 'Trip.com' },
  meituan: { en: 'Meituan', zh: '美团' },
  fliggy: { en: 'Fliggy', zh: '飞猪' },
  cloudbeds: { en: 'Cloudbeds', zh: 'Cloudbeds' },
  lodgify: { en: 'Lodgify', zh: 'Lodgify' },
  practice: { en: 'Practice portal', zh: '练习站点' },
  direct: { en: 'Direct booking', zh: '直接预订' },
  unknown: { en: 'unknown channel', zh: '渠道未知' },
};

/** @param channel as bookings hold it; one that is not declared, such as a portal's host, is its own name */
export function channelName(channel: string): Words {
  return names[channel.toLowerCase()] ?? { en: channel, zh: channel };
}
