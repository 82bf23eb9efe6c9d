import { courseCases } from '../../../sim/teaching/course-cases';
import { Disclosure } from '../../basics/disclosure';
import { useSpeech } from '../../language';
import { CourseCaseOpen } from './course-case';

/** R89: every case of the courseware, by its name; each opens with its numbers and where it is played. */
export function CourseCases() {
  const say = useSpeech();
  return (
    <section class="library__scenarios" aria-labelledby="course-cases">
      <div class="library__head">
        <h2 id="course-cases">{say({ en: 'Cases of the course', zh: '课程案例' })}</h2>
        <p class="soft">
          {say({
            en: 'Each opens with what the courseware says and where it can be played in travel.',
            zh: '点开即可看到课件原有内容，以及它在旅游业中的对应情景。',
          })}
        </p>
      </div>
      <ul class="panel course-cases">
        {courseCases.map((courseCase) => (
          <li key={courseCase.name.en}>
            <Disclosure summary={say(courseCase.name)}>
              <CourseCaseOpen courseCase={courseCase} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
