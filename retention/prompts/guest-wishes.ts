import type { CustomerHistory } from '../customer-history';
import { listed, newestFirst, recordOfBooking } from '../evidence';
import { isAhead } from '../stays';
import type { Prompt } from './prompt';

/** Only what the guest said, in the guest's own words: no note is derived from a nationality (M92, R87). */
export const guestWishes: Prompt = {
  id: 'B19',
  words: {
    en: 'Avoid what the guest named; check meals and rooms.',
    zh: '注意客户告知的禁忌与饮食要求。',
  },
  idea: {
    words: {
      en: 'Respect differences and avoid taboos.',
      zh: '尊重客户文化差异，避免触犯文化禁忌。',
    },
    taxonomy: 'T16.3',
  },
  kind: 'service',
  priority: 78,
  coolDownDays: 30,
  ground: ({ history, bookings, today }) => {
    const next = bookings.find((booking) => isAhead(booking, today));
    const [newest, ...earlier] = wishesOf(history);
    if (!next || !newest) return undefined;
    const told = listed([newest, ...earlier].map(({ what }) => ({ en: `“${what.en}”`, zh: `“${what.zh}”` })));
    return {
      about: recordOfBooking(next),
      because: { en: `Told us: ${told.en}.`, zh: `客户告知：${told.zh}。` },
      evidence: [newest, ...earlier],
    };
  },
};

const wishesOf = (history: CustomerHistory | undefined) =>
  newestFirst(
    (history?.preferences ?? []).flatMap(({ kind, value, on, source }, n) =>
      kind === 'diet' || kind === 'avoid'
        ? [{ record: `preference:${n}`, on, what: { en: value, zh: value }, source }]
        : [],
    ),
  );
