import type { CustomerHistory } from '../../../retention/customer-history';
import type { Language } from '../../../retention/words';
import { type Strand, strands } from '../../../sim/contract/ledger';
import type { Scenario } from '../../../sim/scenario/scenario';
import { strandWords } from '../debrief/words';

/**
 * A simulated customer's records in the reader's language: what a complaint is about and which link of the
 * service failed. A real firm's file keeps what was typed; the world's own stands in both languages.
 */
export function spokenRecords(
  history: CustomerHistory,
  { chain }: Scenario,
  language: Language,
): CustomerHistory {
  const links = new Map(chain.map(({ name }) => [name.en, name[language]]));
  const isStrand = (about: string): about is Strand => strands.some((strand) => strand === about);
  return {
    ...history,
    complaints: history.complaints.map((complaint) => ({
      ...complaint,
      about: isStrand(complaint.about) ? strandWords[complaint.about][language] : complaint.about,
    })),
    faults: history.faults.map((fault) => ({ ...fault, what: links.get(fault.what) ?? fault.what })),
  };
}
