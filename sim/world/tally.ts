import { causes, strands } from '../contract/ledger';

/** Sums of one round. One object per round, numbers only. */
export class Tally {
  activeAtStart = 0;
  activeAtEnd = 0;
  lostOfStart = 0;
  acquired = 0;
  refusedAtScreening = 0;
  refusedWrongly = 0;
  referred = 0;
  trips = 0;
  cancelled = 0;
  noShows = 0;
  turnedAway = 0;
  faults = 0;
  complaints = 0;
  complaintsOfMisunderstanding = 0;
  resolved = 0;
  stillOpen = 0;
  approached = 0;
  considered = 0;
  exits = 0;
  wonBack = 0;
  winBackTried = 0;
  satisfiedLoyal = 0;
  satisfiedNotLoyal = 0;
  dissatisfiedLoyal = 0;
  dissatisfiedNotLoyal = 0;

  revenue = 0;
  directCost = 0;
  serveCost = 0;
  acquisitionSpend = 0;
  approachSpend = 0;
  winBackSpend = 0;
  compensation = 0;
  badDebt = 0;
  baseValue = 0;
  approachMargin = 0;

  satisfaction = 0;
  repeaters = 0;
  everBought = 0;
  recommenders = 0;
  brandLoyal = 0;
  heldNotLoyal = 0;
  rates = 0;
  goodReach = 0;
  badReach = 0;
  takenUp = 0;
  willRefer = 0;
  membershipFees = 0;

  readonly byCause = new Uint32Array(causes.length);
  readonly byStrand = new Uint32Array(strands.length);
}
