import type { CustomerHistory } from '../../retention/customer-history';
import { isHeldNotLoyal } from '../../retention/ties/held-not-loyal';
import type { Measured, Run } from '../contract/run';
import type { FirmRecords } from './firm-records';
import { type KpiEntry, type KpiId, kpiCatalogue } from './kpi-catalogue';
import { inRound } from './round-days';

/** One indicator of one round as the firm can know it. */
export interface KpiLine {
  readonly kpi: KpiEntry;
  readonly value: Measured;
  readonly before: Measured;
  /** How many answers stand behind it, for what is known by asking only. */
  readonly asked?: number;
}

/** The indicators of a round, with those of the round before it. What nobody was asked is null: unknown. */
export function kpiSheet(run: Run, records: FirmRecords, round: number): KpiLine[] {
  const now = asked(run, records, round);
  const then = asked(run, records, round - 1);
  return kpiCatalogue.map((kpi) =>
    kpi.source === 'survey'
      ? { kpi, value: surveyed(kpi.id, now), before: surveyed(kpi.id, then), asked: now.length }
      : {
          kpi,
          value: run.rounds[round - 1]?.kpis[kpi.id] ?? null,
          before: run.rounds[round - 2]?.kpis[kpi.id] ?? null,
        },
  );
}

interface Answer {
  readonly history: CustomerHistory;
  readonly satisfaction: number;
}

function asked(run: Run, records: FirmRecords, round: number): Answer[] {
  if (round < 1) return [];
  const then = inRound(run.scenario, round);
  return [...records.values()].flatMap((history) =>
    history.surveys.filter(({ on }) => then(on)).map(({ satisfaction }) => ({ history, satisfaction })),
  );
}

function surveyed(kpi: KpiId, answers: readonly Answer[]): Measured {
  if (answers.length === 0) return null;
  if (kpi === 'satisfaction')
    return answers.reduce((sum, { satisfaction }) => sum + satisfaction, 0) / answers.length;
  const holds = tests[kpi];
  return holds ? answers.filter(holds).length / answers.length : null;
}

const tests: Partial<Record<KpiId, (answer: Answer) => boolean>> = {
  loyalty: ({ history, satisfaction }) => satisfaction >= 4 && buysAgain(history),
  brandLoyalty: ({ history, satisfaction }) => satisfaction === 5 && buysAgain(history),
  recommendation: ({ satisfaction }) => satisfaction >= 4,
  heldNotLoyal: ({ history, satisfaction }) => isHeldNotLoyal(satisfaction, stays(history)),
};

/** Often, and not mainly for the offer. */
const buysAgain = (history: CustomerHistory): boolean =>
  stays(history) >= 3 && 2 * withOffer(history) < stays(history);

const stays = ({ bookings }: CustomerHistory): number =>
  bookings.filter(({ status }) => status === 'stayed').length;

const withOffer = ({ bookings }: CustomerHistory): number =>
  bookings.filter((booking) => booking.status === 'stayed' && booking.withOffer).length;
