import * as v from 'valibot';
import type { Words } from '../../retention/words';
import type { NotGenuine, Verification } from '../contract/comparison';
import { ENGINE } from '../engine';
import { LeverId, leverById } from '../scenario/levers';
import type { Scenario } from '../scenario/scenario';
import { kpiCatalogue } from '../view/kpi-catalogue';
import { type Assignment, notAsSet } from './assignment';
import type { HandIn } from './hand-in';

/** What the replay shows of one run. */
export type Mark = 'genuine' | 'changed' | 'other-engine' | 'other-scenario' | 'not-replayed';

export interface Judgement {
  readonly mark: Mark;
  /** In words, for whoever asks why. */
  readonly why: Words;
}

/** Customers a grading machine replays; the engine holds more, but not twice at once on a class computer. */
const mostCustomers = 1_000_000;
/** Customers times rounds: a few seconds of replay. */
const mostCustomerRounds = 20_000_000;

/** Whether a replay would take so long or so much memory that one file could stop the grading of all. */
export const tooLargeToReplay = ({ customers, rounds }: Scenario): boolean =>
  customers > mostCustomers || customers * rounds > mostCustomerRounds;

export const markWords: Record<Mark, Words> = {
  genuine: { en: 'Genuine', zh: '真实' },
  changed: { en: 'Changed', zh: '被改动' },
  'other-engine': { en: 'Other engine', zh: '引擎不同' },
  'other-scenario': { en: 'Other scenario', zh: '情景不同' },
  'not-replayed': { en: 'Not replayed', zh: '未重放' },
};

/**
 * Holds one run against its replay and against what was set.
 * @param verification absent where the run was too large to be replayed or its replay failed
 */
export function judge(
  run: HandIn,
  verification: Verification | undefined,
  set: Assignment | undefined,
): Judgement {
  const other = set && notAsSet(run, set);
  if (other) return { mark: 'other-scenario', why: other };
  if (!verification) return { mark: 'not-replayed', why: notReplayed(run.scenario) };
  const { why, genuine } = verification;
  if (genuine) return { mark: 'genuine', why: run.file.claimed ? sameBits : nothingClaimed };
  if (why?.kind === 'other-engine') return { mark: 'other-engine', why: otherEngine(why.engine) };
  return { mark: 'changed', why: changed(why) };
}

const sameBits: Words = {
  en: 'Replaying the decisions gives, bit by bit, what the file claims.',
  zh: '按其决策重放，结果与文件所记逐位相同。',
};

const nothingClaimed: Words = {
  en: 'The decisions could all be taken. The file claims no result, so there was nothing to hold the replay against; the score is that of the replay.',
  zh: '所有决策都符合规则。文件没有记录结果，无从对照；得分以重放为准。',
};

const otherEngine = (engine: number): Words => ({
  en: `Played with engine ${engine}; this Homeport has engine ${ENGINE} and cannot replay it. Ask for it to be played again with the version the class uses.`,
  zh: `用引擎 ${engine} 进行；当前归港的引擎是 ${ENGINE}，无法重放。请用班级使用的版本重新进行。`,
});

const notReplayed = ({ customers, rounds }: Scenario): Words => ({
  en: `Its scenario has ${customers} customers and ${rounds} rounds, too many to replay here (at most ${mostCustomers} customers, and ${mostCustomerRounds} customers times rounds), or the replay failed. It is not scored.`,
  zh: `其情景有 ${customers} 名客户、${rounds} 轮，超出此处可重放的规模（最多 ${mostCustomers} 名客户，客户数×轮数最多 ${mostCustomerRounds}），或重放失败。不计分。`,
});

function changed(why: NotGenuine | undefined): Words {
  if (why?.kind === 'not-allowed') {
    const what = decidedOn(why.path);
    return {
      en: `Round ${why.round}: ${what.en} was decided in a way the scenario does not allow there, so the file was not written by playing.`,
      zh: `第 ${why.round} 轮：${what.zh}的决策不符合该情景的规则，说明文件不是正常进行得到的。`,
    };
  }
  const kpis = why?.kind === 'differs' ? why.kpis : [];
  if (kpis.length === 0)
    return {
      en: 'The last indicators agree, but the fingerprint of the whole run does not: something in the file was changed after it was played.',
      zh: '最后的指标一致，但整局的指纹不符：文件在进行之后被改动过。',
    };
  const names = kpis.flatMap((id) => kpiCatalogue.find((entry) => entry.id === id)?.name ?? []);
  const shown = names.slice(0, 3);
  return {
    en: `Replaying the decisions does not give what the file claims; ${kpis.length} indicators differ, among them ${shown.map(({ en }) => en.toLowerCase()).join(', ')}. Decisions, seed or result were changed after it was played.`,
    zh: `按其决策重放，结果与文件所记不符：${kpis.length} 项指标不同，包括${shown.map(({ zh }) => zh).join('、')}。决策、种子或结果在进行之后被改动过。`,
  };
}

function decidedOn(path: string): Words {
  const id = path.replace(/^levers\./, '');
  return v.is(LeverId, id)
    ? { en: `“${leverById(id).name.en}”`, zh: `“${leverById(id).name.zh}”` }
    : { en: 'a choice at the desk', zh: '前台处理' };
}
