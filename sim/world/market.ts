import type { Strand } from '../contract/ledger';
import { strands } from '../contract/ledger';
import type { Shock } from '../scenario/scenario';
import { clamp01 } from './numbers';
import type { World } from './world';

/** Whether the world does without a strand; see `World.without`. */
export const lacks = (without: number, strand: Strand): boolean =>
  (without & (1 << strands.indexOf(strand))) !== 0;

export interface Market {
  economy: number;
  eventLoss: number;
  movesAway: number;
  scandal: number;
  costRise: number;
  qualityLost: number;
  rivalPrice: number;
  rivalPriceUsual: number;
  rivalSteps: number;
  rivalNews: boolean;
  extraAlternatives: number;
  advisersCalled: number;
}

/** Step 1 of a round: the rival's offer, the economy, events, and the scenario's other shocks (T6.3). */
export function market(world: World, round: number): Market {
  const { values, without } = world;
  const usual = values['rival.price'];
  const m: Market = {
    economy: 1,
    eventLoss: 0,
    movesAway: 0,
    scandal: 0,
    costRise: 0,
    qualityLost: 0,
    rivalPrice: usual,
    rivalPriceUsual: usual,
    rivalSteps: values['transaction.rivalSteps'],
    rivalNews: false,
    extraAlternatives: 0,
    advisersCalled: 0,
  };
  for (const shock of world.scenario.shocks) {
    if (round >= shock.round && round < shock.round + shock.rounds) strike(m, shock, round, without);
  }
  return m;
}

function strike(m: Market, shock: Shock, round: number, without: number): void {
  const isNew = round === shock.round;
  switch (shock.kind) {
    case 'rival-offer':
      if (lacks(without, 'rival-offer')) return;
      m.rivalPrice *= 1 - Math.min(0.9, shock.size);
      m.rivalNews = true;
      return;
    case 'rival-opens':
      if (lacks(without, 'rival-offer')) return;
      m.extraAlternatives += Math.round(shock.size);
      m.rivalNews = m.rivalNews || isNew;
      return;
    case 'rival-easier':
      if (lacks(without, 'rival-offer')) return;
      m.rivalSteps *= 1 - Math.min(1, shock.size);
      m.rivalNews = m.rivalNews || isNew;
      return;
    case 'downturn':
      if (!lacks(without, 'downturn')) m.economy *= 1 - clamp01(shock.size);
      return;
    case 'destination-event':
      if (!lacks(without, 'destination-event')) m.eventLoss = Math.max(m.eventLoss, clamp01(shock.size));
      return;
    case 'new-cook':
      if (!lacks(without, 'service-fault')) m.qualityLost += shock.size;
      return;
    case 'adviser-leaves':
      if (isNew && !lacks(without, 'adviser-left')) m.advisersCalled += Math.round(shock.size);
      return;
    case 'moves-away':
      m.movesAway = Math.max(m.movesAway, clamp01(shock.size));
      return;
    case 'cost-rise':
      m.costRise += shock.size;
      return;
    case 'supplier-scandal':
      if (isNew && !lacks(without, 'service-fault')) m.scandal = Math.max(m.scandal, clamp01(shock.size));
      return;
  }
}
