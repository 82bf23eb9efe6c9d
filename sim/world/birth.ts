import { gammas } from '../arithmetic/gamma';
import { log } from '../arithmetic/log';
import { normalQuantiles } from '../arithmetic/normal';
import { purposes, type RoundDraws } from '../draws';
import type { ParameterValues } from '../scenario/parameters';
import { serviceLines } from '../scenario/service-lines';
import { ACTIVE, type Customers } from './columns';
import { bit, clamp01 } from './numbers';

/** Customers born together. */
const BORN_TOGETHER = 256;
const names = new Uint32Array(BORN_TOGETHER);
/** Everybody's questions at birth are the same ones. */
const noNumbers = new Uint16Array(BORN_TOGETHER);
const uniforms = new Float64Array(BORN_TOGETHER);
const normals = new Float64Array(BORN_TOGETHER);
const variates = new Float64Array(BORN_TOGETHER);
const others = new Float64Array(BORN_TOGETHER);

/**
 * Customers are born from their names alone: the same name in the same world is always the same person. Those
 * from place `first` to before `end` are named `name`, `name` + 1 and so on.
 *
 * Trips come at exponential gaps with a gamma-distributed rate, a coin with a beta-distributed chance falls
 * after each, spend is gamma-gamma: undisturbed, this *is* BG/NBD (Fader, Hardie & Lee 2005) with
 * gamma-gamma (Fader & Hardie 2013), and every mechanism of the world is a visible departure from it.
 */
export function bear(
  c: Customers,
  first: number,
  end: number,
  name: number,
  v: ParameterValues,
  draws: RoundDraws,
  expected: number,
): void {
  for (let from = first; from < end; from += BORN_TOGETHER) {
    const born = Math.min(BORN_TOGETHER, end - from);
    for (let at = 0; at < born; at++) {
      names[at] = name + (from - first) + at;
      c.name[from + at] = names[at] as number;
      c.status[from + at] = ACTIVE;
    }
    buyingHabits(c, from, born, v, draws);
    character(c, from, born, v, draws);
    surroundings(c, from, born, v, draws);
    standing(c, from, born, v, draws, expected);
  }
}

/** Trip rate, chance that life moves on after a trip, and spend. */
function buyingHabits(c: Customers, from: number, born: number, v: ParameterValues, draws: RoundDraws): void {
  const { tripRate, dropout, spend } = c;
  gammas(draws, purposes.tripRate, names, noNumbers, 0, v['customers.tripShape'], born, variates);
  for (let at = 0; at < born; at++) {
    tripRate[from + at] = (variates[at] as number) / v['customers.tripAlpha'];
  }
  gammas(draws, purposes.dropout, names, noNumbers, 0, v['customers.dropoutA'], born, variates, 0, 2);
  gammas(draws, purposes.dropout, names, noNumbers, 0, v['customers.dropoutB'], born, others, 1, 2);
  for (let at = 0; at < born; at++) {
    const out = variates[at] as number;
    dropout[from + at] = out / (out + (others[at] as number));
  }
  gammas(draws, purposes.spend, names, noNumbers, 0, v['customers.spendQ'], born, variates);
  const scale = v['customers.spendP'] * v['customers.spendV'];
  for (let at = 0; at < born; at++) spend[from + at] = scale / (variates[at] as number);
}

/** What the customer is like. */
function character(c: Customers, from: number, born: number, v: ParameterValues, draws: RoundDraws): void {
  const differing = v['customers.priceSensitivitySpread'];
  drawAround(c.priceSensitivity, v['customers.priceSensitivity'], differing, 0, from, born, draws);
  drawAround(c.complaintPropensity, v['customers.complaintPropensity'], 0.2, 1, from, born, draws);
  drawAround(c.sunkBias, v['customers.sunkBias'], 0.2, 3, from, born, draws);
  drawAround(c.inertia, v['customers.inertia'], 0.2, 4, from, born, draws);
  drawAround(c.varietySeeking, v['customers.varietySeeking'], 0.1, 5, from, born, draws);
  drawAround(c.tolerance, v['customers.tolerance'], 0.2, 6, from, born, draws);

  drawNormals(2, born, draws);
  const losses = v['customers.negativityBias'];
  for (let at = 0; at < born; at++) {
    c.negativityBias[from + at] = Math.max(0, losses * (1 + 0.3 * (normals[at] as number)));
  }
  drawNormals(9, born, draws);
  const responds = v['customers.responsiveness'];
  const spread = v['customers.responsivenessSpread'];
  for (let at = 0; at < born; at++) {
    c.responsiveness[from + at] = responds + spread * (normals[at] as number);
  }
  const badCredit = v['customers.badCredit'];
  drawTraits(7, born, draws, variates);
  drawTraits(8, born, draws, uniforms);
  for (let at = 0; at < born; at++) {
    const half = 0.5 * (uniforms[at] as number);
    c.credit[from + at] = (variates[at] as number) < badCredit ? half : 0.5 + half;
  }
}

/** Friends, other firms, consent, birthday, language, interests and adviser. */
function surroundings(c: Customers, from: number, born: number, v: ParameterValues, draws: RoundDraws): void {
  const friends = v['customers.reach'];
  drawTraits(10, born, draws, uniforms);
  for (let at = 0; at < born; at++) {
    c.reach[from + at] = Math.min(250, Math.floor(-log(uniforms[at] as number) * friends));
  }
  const none = v['customers.noAlternative'];
  const firms = v['customers.alternatives'];
  drawTraits(11, born, draws, variates);
  drawTraits(12, born, draws, uniforms);
  for (let at = 0; at < born; at++) {
    const open = 1 + Math.floor((uniforms[at] as number) * firms);
    c.alternatives[from + at] = (variates[at] as number) < none ? 0 : open;
  }
  const consenting = v['customers.consent'];
  drawTraits(13, born, draws, uniforms);
  for (let at = 0; at < born; at++) c.consent[from + at] = (uniforms[at] as number) < consenting ? 1 : 0;
  drawTraits(14, born, draws, uniforms);
  for (let at = 0; at < born; at++) c.birthday[from + at] = Math.floor((uniforms[at] as number) * 365);
  const chinese = 1 - v['customers.speaksEnglish'];
  drawTraits(15, born, draws, uniforms);
  for (let at = 0; at < born; at++) c.language[from + at] = (uniforms[at] as number) < chinese ? 0 : 1;
  for (let at = 0; at < born; at++) c.interests[from + at] = 0;
  for (const [line, { likedBy, trait }] of serviceLines.entries()) {
    drawTraits(trait, born, draws, uniforms);
    for (let at = 0; at < born; at++) {
      const likes = bit((uniforms[at] as number) < v[likedBy]);
      c.interests[from + at] = (c.interests[from + at] as number) | (likes << line);
    }
  }
  const advisers = v['firm.advisers'];
  drawTraits(17, born, draws, uniforms);
  for (let at = 0; at < born; at++) c.adviser[from + at] = Math.floor((uniforms[at] as number) * advisers);
}

/** What a customer brings along on the first day: expectation, goodwill, and a clock that runs to the next trip. */
function standing(
  c: Customers,
  from: number,
  born: number,
  v: ParameterValues,
  draws: RoundDraws,
  expected: number,
): void {
  drawNormals(18, born, draws);
  for (let at = 0; at < born; at++) {
    c.expectation[from + at] = clamp01(expected + 0.03 * (normals[at] as number));
  }
  drawAround(c.satisfaction, v['customers.startSatisfaction'], 0.12, 19, from, born, draws);
  drawAround(c.trust, v['customers.startTrust'], 0.12, 20, from, born, draws);
  drawAround(c.perceivedValue, 0.4, 0.1, 21, from, born, draws);
  drawAround(c.belonging, 0.2, 0.1, 22, from, born, draws);
  draws.ofAll(purposes.firstTrip, names, 0, born, uniforms);
  for (let at = 0; at < born; at++) {
    const i = from + at;
    c.tripClock[i] = -log(uniforms[at] as number);
    c.emotion[i] = 0.5;
    c.accustomedPrice[i] = 1;
    c.lastTripDay[i] = 0;
  }
}

/** Trait `n` of those being born as a uniform number. */
function drawTraits(n: number, born: number, draws: RoundDraws, out: Float64Array): void {
  draws.ofAll(purposes.traits, names, n, born, out);
}

/** Trait `n` of those being born as a standard normal number. */
function drawNormals(n: number, born: number, draws: RoundDraws): void {
  drawTraits(n, born, draws, uniforms);
  normalQuantiles(uniforms, born, normals);
}

/** Trait `n`, normal around a mean, within 0–1. */
function drawAround(
  column: Float32Array,
  mean: number,
  spread: number,
  n: number,
  from: number,
  born: number,
  draws: RoundDraws,
): void {
  drawNormals(n, born, draws);
  for (let at = 0; at < born; at++) column[from + at] = clamp01(mean + spread * (normals[at] as number));
}

/**
 * The past of the customers up to place `end`, who were there before the first round: trips together, and what
 * they left behind. With no past (`startTrips` 0) the relation begins with a trip on the first day.
 */
export function givePasts(c: Customers, end: number, v: ParameterValues, draws: RoundDraws): void {
  const mean = v['customers.startTrips'];
  const purpose = purposes.traits;
  for (let i = 0; i < end; i++) {
    const name = c.name[i] as number;
    const past = mean === 0 ? 0 : Math.floor(-log(draws.of(purpose, name, 30)) * mean);
    c.trips[i] = 1 + past;
    const silent = Math.floor(draws.of(purpose, name, 31) / (c.tripRate[i] as number));
    c.lastTripDay[i] = past === 0 && mean === 0 ? 0 : -Math.min(720, silent);
    const familiarity = past / (past + 2);
    c.setUp[i] = familiarity;
    c.attachment[i] = 0.15 + 0.4 * familiarity;
    c.personalTie[i] = familiarity * draws.of(purpose, name, 32);
    c.points[i] = 0.05 * past;
    c.tierTrips[i] = Math.min(past, 365 * (c.tripRate[i] as number));
    c.sunk[i] = 0.1 * familiarity;
  }
}
