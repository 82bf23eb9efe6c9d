import { useEffect, useState } from 'preact/hooks';
import type { Answer, RunFile } from '../../../sim/codes/run-file';
import type { Distribution, Score } from '../../../sim/contract/comparison';
import { Disclosure } from '../../basics/disclosure';
import { Progress } from '../../basics/progress';
import { useSpeech } from '../../language';
import type { Compute, Host, Played } from '../contract';
import { HandIn } from '../hand-in/hand-in';
import { luckWorlds } from '../luck-worlds';
import { Questions } from './questions';

interface Props {
  readonly played: Played;
  readonly file: RunFile;
  readonly compute: Compute;
  readonly host: Host;
  readonly onAnswer: (answer: Answer) => void;
  readonly onDebrief: () => void;
}

/** The score between doing nothing and par, the luck beside it, and the way to the truth. */
export function EndOfRun({ played, file, compute, host, onAnswer, onDebrief }: Props) {
  const say = useSpeech();
  const { scenario } = played;
  const { score, luck, share, stop, again } = useVerdict(compute, played);
  const money = (amount: number) => say.money({ amount: Math.round(amount), currency: scenario.currency });
  return (
    <section class="end panel" aria-labelledby="end">
      <h2 id="end">{say({ en: 'The run is played', zh: '本局结束' })}</h2>
      <div class="end__verdict">
        {score && (
          <div>
            <p class="end__score number">{say.number(Math.round(score.score))}</p>
            <p class="soft">
              {say({
                en: `on a scale where doing nothing is 0 (${money(score.worthOfDoingNothing)}) and the best policy found is 100 (${money(score.worthOfPar)}). You: ${money(score.worth)}.`,
                zh: `以“什么都不做”为0分（${money(score.worthOfDoingNothing)}），找到的最佳策略为100分（${money(score.worthOfPar)}）。你：${money(score.worth)}。`,
              })}
            </p>
          </div>
        )}
        {luck && (
          <div>
            <p class="end__score number">
              {say.number(luck.percentile, { style: 'percent', maximumFractionDigits: 0 })}
            </p>
            <p class="soft">
              {say({
                en: `of ${luck.n} sibling worlds did worse with the same decisions: that is your luck, not your skill. 50% is usual.`,
                zh: `的兄弟世界（共${luck.n}个）在同样决定下结果更差：这是运气，不是本事。50%为一般。`,
              })}
            </p>
          </div>
        )}
      </div>
      <div class="end__work">
        {(!score || !luck) &&
          (share === undefined ? (
            <button type="button" class="button" onClick={again}>
              {say({ en: 'Work out the score', zh: '计算得分' })}
            </button>
          ) : (
            <Progress
              doing={{
                en: 'Looking for the best policy and for your luck',
                zh: '正在寻找最佳策略并评估运气',
              }}
              done={Math.round(1000 * share)}
              of={1000}
              onStop={stop}
            />
          ))}
      </div>
      <Questions scenario={scenario} round={scenario.rounds} answers={file.answers} onAnswer={onAnswer} />
      {/* Spoken, so below the boxes: above one it read as that box's own question. */}
      <p>
        {say({
          en: 'Before you look at the truth, say it aloud, to a neighbour or to yourself, in one sentence: why did customers leave, and what would you do first next time?',
          zh: '看真相之前，先对同桌或对自己说出口，只用一句话：客户为什么走？下次你会先做什么？',
        })}
      </p>
      <Disclosure summary={say({ en: 'Compare with what this scenario teaches', zh: '对照本情景想教的' })}>
        <p>{say(scenario.teaches)}</p>
        <p class="soft">
          {say({ en: 'What a class usually gets wrong: ', zh: '班上常犯的错误：' })}
          {say(scenario.usualMistake)}
        </p>
      </Disclosure>
      <HandIn run={{ file, scenario }} compute={compute} host={host} />
      <div>
        <button type="button" class="button button--next" onClick={onDebrief}>
          {say({ en: 'To the debrief', zh: '进入复盘' })}
        </button>
      </div>
    </section>
  );
}

/** Score and luck, worked out one after the other; `share` is absent while stopped. */
function useVerdict(compute: Compute, played: Played) {
  const [score, setScore] = useState<Score>();
  const [luck, setLuck] = useState<Distribution>();
  const [share, setShare] = useState<number | undefined>(0);
  const [turn, setTurn] = useState(0);
  const [stopper, setStopper] = useState<AbortController>();
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    setStopper(abort);
    setShare(0);
    const part = (from: number, size: number) => (done: number, of: number) => {
      if (!signal.aborted) setShare(from + (size * done) / Math.max(1, of));
    };
    const work = async () => {
      const found = await compute.luck(played, luckWorlds(played.scenario), {
        signal,
        progress: part(0, 0.3),
      });
      setLuck(found);
      const judged = await compute.score(played, { signal, progress: part(0.3, 0.7) });
      setScore(judged.score);
    };
    work().catch((error) => {
      if (!signal.aborted) throw error;
    });
    return () => abort.abort();
  }, [compute, played, turn]);
  const stop = () => {
    stopper?.abort();
    setShare(undefined);
  };
  return { score, luck, share, stop, again: () => setTurn(turn + 1) };
}
