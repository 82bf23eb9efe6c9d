import type { RoundDraws } from '../draws';
import type { ParameterValues } from '../scenario/parameters';

/** All that is the same for every customer in one round: worked out once, read by every mechanism. */
export interface Conditions {
  round: number;
  firstDay: number;
  days: number;
  draws: RoundDraws;
  values: ParameterValues;
  /** Bit i: strand i is absent from this world. */
  without: number;

  // Market.
  economy: number;
  eventLoss: number;
  movesAway: number;
  scandal: number;
  costRise: number;
  qualityLost: number;
  rivalPrice: number;
  /** Rival's price without the offer, to ask "but for the offer?". */
  rivalPriceUsual: number;
  rivalSteps: number;
  rivalNews: boolean;
  extraAlternatives: number;
  season: number;

  // Firm.
  price: number;
  discount: number;
  /** Price a customer expects to pay next: list price less the discount for everyone. */
  asked: number;
  priceShock: number;
  /** What the promise adds to expectation. */
  promise: number;
  exitPenalty: number;
  quality: number;
  /** Trips that can be served well this round. */
  seats: number;
  load: number;
  peakGap: number;
  turnAway: number;
  /** Chance that no link up to and including link k fails. */
  chainHolds: Float64Array;
  waiting: number;
  refund: number;
  misunderstanding: number;
  cancel: number;
  noShow: number;
  perceivedTarget: number;
  transactionDifference: number;
  barrier: number;
  /** What one tier above none is worth, in usual trips, and the counting trips the tiers ask for. */
  tierWorth: number;
  silverTrips: number;
  goldTrips: number;
  demandTimes: number;
  advisersLeaving: Uint8Array;
  advisersLeft: number;
  followShare: number;
  careAfter: number;
  careBefore: number;
  club: number;
  birthdayPack: boolean;
  points: number;
  pointsLife: number;
  membershipFee: number;
  cancellationFee: number;
  deposit: number;
  flexible: boolean;
  answerChance: number;
  complaintStaff: number;
  remedy: number;
  compensation: number;
  prepayment: number;
  customerData: number;
  brand: number;
  brandAtStart: number;
  /** Bit of the service line that is dropped, 0 for none, and what its customers miss on a trip. */
  droppedLine: number;
  missed: number;
  newProduct: boolean;
  /** Bond every customer is treated as having at least; above 0 only in the world without weak bonds. */
  leastBond: number;
  /** Likewise of switching cost. */
  leastSwitching: number;
  /** Trust that a long validity earns when a booking is called off. */
  validity: number;
  /** Trust given back this round by repair after a scandal. */
  trustRepair: number;
  approachWith: number;
  surveySample: number;
}
