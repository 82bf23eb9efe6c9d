import type { Scenario } from '../../../sim/scenario/scenario';
import { useSpeech } from '../../language';
import { TeachingNotes } from './teaching-notes';

/** What the instructor wants to know before class; students are not shown it. */
export function ForTheTeacher(props: { scenario: Scenario }) {
  const say = useSpeech();
  return (
    <section class="panel for-the-teacher" aria-labelledby="teacher-heading">
      <h2 id="teacher-heading">{say({ en: 'For you, not for the class', zh: '仅供教师参考' })}</h2>
      <TeachingNotes scenario={props.scenario} />
    </section>
  );
}
