import type { CustomerHistory } from '../../../retention/customer-history';
import type { Language, Words } from '../../../retention/words';
import { type Strand, strands } from '../../../sim/contract/ledger';
import type { Scenario } from '../../../sim/scenario/scenario';
import { constraints } from '../../../sim/world/constraint';
import { tiers } from '../../../sim/world/tier';
import { strandWords } from '../debrief/words';

/** How the made-up firm is called on its own records. */
const firms: Record<Scenario['role'], Words> = {
  hotel: { en: 'Homeport Hotel', zh: '归港酒店' },
  'travel-agency': { en: 'Homeport Travel', zh: '归港旅行社' },
  'online-travel-agency': { en: 'Homeport Online', zh: '归港在线旅游' },
};

/** A booking of the simulated world with the firm's name as the reader calls it. */
export const spokenBooking = <B extends { readonly property?: string | undefined }>(
  booking: B,
  { role }: Scenario,
  language: Language,
): B => (booking.property === undefined ? booking : { ...booking, property: firms[role][language] });

/** The world numbers its advisers. */
const adviserIn = (name: string, language: Language): string =>
  language === 'zh' ? name.replace(/^Adviser (\d+)$/, '$1号顾问') : name;

const tierIn = (name: string, language: Language): string =>
  tiers.find(({ words }) => words.en === name)?.words[language] ?? name;

const constraintIn = (what: string, language: Language): string =>
  constraints.find(({ id }) => id === what)?.words[language] ?? what;

/**
 * A simulated customer's records in the reader's language: what a complaint is about and which link of the
 * service failed, and the firm itself. A real firm's file keeps what was typed; the world's own stands in both languages.
 */
export function spokenRecords(
  history: CustomerHistory,
  scenario: Scenario,
  language: Language,
): CustomerHistory {
  const links = new Map(scenario.chain.map(({ name }) => [name.en, name[language]]));
  const isStrand = (about: string): about is Strand => strands.some((strand) => strand === about);
  return {
    ...history,
    bookings: history.bookings.map((booking) => spokenBooking(booking, scenario, language)),
    complaints: history.complaints.map((complaint) => ({
      ...complaint,
      about: isStrand(complaint.about) ? strandWords[complaint.about][language] : complaint.about,
    })),
    ...(history.circumstances && {
      circumstances: history.circumstances.map((told) => ({
        ...told,
        what: constraintIn(told.what, language),
      })),
    }),
    ...(history.tier && { tier: tierIn(history.tier, language) }),
    ...(history.adviser && {
      adviser: { ...history.adviser, name: adviserIn(history.adviser.name, language) },
    }),
    faults: history.faults.map((fault) => ({ ...fault, what: links.get(fault.what) ?? fault.what })),
  };
}
