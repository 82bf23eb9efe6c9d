import type { Words } from '../../../retention/words';
import { leverById } from '../../../sim/scenario/levers';
import type { Scenario } from '../../../sim/scenario/scenario';
import { teachingNote } from '../../../sim/teaching/teaching-note';
import { Section } from '../../basics/section';
import { useSpeech } from '../../language';
import { leverValue } from '../play/lever-units';

/** What a teacher reads before class: what it teaches, what goes wrong, what was measured, how to debrief. */
export function TeachingNotes(props: { scenario: Scenario }) {
  const say = useSpeech();
  const { scenario } = props;
  const note = teachingNote(scenario);
  return (
    <div class="teaching-notes">
      <p class="soft">
        {say.count(scenario.minutes, { en: '# minute', zh: '#分钟' }, { en: '# minutes', zh: '#分钟' })}
        {note &&
          say({
            en: ` and ${note.debriefMinutes} for the debrief`,
            zh: `，另加复盘${note.debriefMinutes}分钟`,
          })}
        {' · '}
        {say.count(scenario.rounds, { en: '# round', zh: '#轮' }, { en: '# rounds', zh: '#轮' })}
        {scenario.courseRows.length > 0 &&
          ` · ${say({ en: 'course', zh: '课程' })} ${scenario.courseRows.join(', ')}`}
      </p>
      <Section title={{ en: 'What it teaches', zh: '教学要点' }}>
        <p>{say(scenario.teaches)}</p>
      </Section>
      <Section title={{ en: 'What classes get wrong, as we expect', zh: '预计学生常犯的错误' }}>
        <Points points={[scenario.usualMistake, ...(note?.getsWrong ?? [])]} />
      </Section>
      <Section title={{ en: 'Levers', zh: '决策项' }}>
        <Points points={leversByRound(scenario)} />
      </Section>
      {note && (
        <>
          <Section title={{ en: 'Measured', zh: '测得' }}>
            <Points points={measuredWords(scenario, note.measured, say)} />
          </Section>
          <Section title={{ en: 'Debrief, in this order', zh: '复盘顺序' }}>
            <Points points={note.debrief} inOrder />
          </Section>
        </>
      )}
      {note?.courseFigures && (
        <Section title={{ en: 'Figures of the courseware', zh: '课件中的数字' }}>
          <Points points={note.courseFigures} />
        </Section>
      )}
      {note?.notPlayed && (
        <Section title={{ en: 'Not played here', zh: '未模拟的部分' }}>
          <p>{say(note.notPlayed)}</p>
        </Section>
      )}
    </div>
  );
}

function Points(props: { points: readonly Words[]; inOrder?: boolean }) {
  const say = useSpeech();
  const items = props.points.map((words) => <li key={words.en}>{say(words)}</li>);
  return props.inOrder ? <ol class="steps">{items}</ol> : <ul class="points">{items}</ul>;
}

function leversByRound({ levers }: Scenario): Words[] {
  const byRound = Map.groupBy(levers, ({ opensInRound }) => opensInRound);
  return [...byRound]
    .sort(([a], [b]) => a - b)
    .map(([round, opened]) => {
      const names = opened.map(({ id }) => leverById(id).name);
      return {
        en: `Round ${round}: ${names.map(({ en }) => en).join(', ')}`,
        zh: `第${round}轮：${names.map(({ zh }) => zh).join('、')}`,
      };
    });
}

function measuredWords(
  { currency }: Scenario,
  measured: NonNullable<ReturnType<typeof teachingNote>>['measured'],
  say: ReturnType<typeof useSpeech>,
): Words[] {
  const money = (amount: number) => say.money({ amount: Math.round(amount), currency });
  const share = (part: number) => say.number(part, { style: 'percent' });
  const { parOverNothing: gain, bestSingleLever: single } = measured;
  const lever = leverById(single.lever);
  const value = leverValue(say, lever, single.value);
  const beyond = money(measured.parOverSingleLever.mean);
  return [
    {
      en: `Par earns ${money(gain.mean)} more than doing nothing (95% interval ${money(gain.low)} to ${money(gain.high)}).`,
      zh: `标准杆比什么都不做多${money(gain.mean)}（95%区间${money(gain.low)}至${money(gain.high)}）。`,
    },
    {
      en: `The strongest single lever is “${lever.name.en}” at ${value}; par earns ${beyond} more than that alone.`,
      zh: `单独最有效的决策项是“${lever.name.zh}”（${value}）；标准杆比只用它多${beyond}。`,
    },
    {
      en: `Luck makes ${share(measured.luckShareOfScore)} of the differences in score between students.`,
      zh: `学生得分差异中有${share(measured.luckShareOfScore)}来自运气。`,
    },
  ];
}
