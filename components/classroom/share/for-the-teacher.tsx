import type { Scenario } from '../../../sim/scenario/scenario';
import { Section } from '../../basics/section';
import { useSpeech } from '../../language';

/** What the instructor wants to know before class; students are not shown it. */
export function ForTheTeacher(props: { scenario: Scenario }) {
  const say = useSpeech();
  const { scenario } = props;
  return (
    <section class="panel for-the-teacher" aria-labelledby="teacher-heading">
      <h2 id="teacher-heading">{say({ en: 'For you, not for the class', zh: '仅供教师参考' })}</h2>
      <p class="soft number">
        {say.count(scenario.minutes, { en: '# minute', zh: '# 分钟' }, { en: '# minutes', zh: '# 分钟' })}
        {' · '}
        {say.count(scenario.rounds, { en: '# round', zh: '# 轮' }, { en: '# rounds', zh: '# 轮' })}
        {' · '}
        {say.count(
          scenario.levers.length,
          { en: '# lever', zh: '# 个杠杆' },
          { en: '# levers', zh: '# 个杠杆' },
        )}
      </p>
      <Section title={{ en: 'What it teaches', zh: '教学要点' }}>
        <p>{say(scenario.teaches)}</p>
      </Section>
      <Section title={{ en: 'What classes get wrong', zh: '常见错误' }}>
        <p>{say(scenario.usualMistake)}</p>
      </Section>
    </section>
  );
}
