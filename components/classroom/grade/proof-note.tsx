import { Section } from '../../basics/section';
import { useSpeech } from '../../language';

/** What a replay proves, and what it cannot. */
export function ProofNote() {
  const say = useSpeech();
  return (
    <div class="panel proof">
      <Section title={{ en: 'What is proved', zh: '能证明的' }}>
        <ul class="proof__list">
          <li>
            {say({
              en: 'That these decisions, on this scenario and seed, give this result: they were played again here, and a “genuine” run claims the very same bits.',
              zh: '在该情景和种子下，这些决策确实得出这个结果：已在本机重放；“真实”的记录与重放结果逐位相同。',
            })}
          </li>
          <li>
            {say({
              en: 'That every decision could be taken in its round. The score comes from the replay, never from the file.',
              zh: '每项决策在其所在轮次都符合规则。得分来自重放，而不是文件自报。',
            })}
          </li>
        </ul>
      </Section>
      <Section title={{ en: 'What is not', zh: '不能证明的' }}>
        <ul class="proof__list">
          <li>
            {say({
              en: 'Who played. The name in a file is what somebody typed.',
              zh: '是谁进行的。文件中的姓名只是有人输入的文字。',
            })}
          </li>
          <li>
            {say({
              en: 'How often it was tried elsewhere: restarts are counted on one machine, under the name that was typed, and a file can be edited. Whoever plays the seed for practice first knows it.',
              zh: '在别处试过多少次：重新开始只在同一台机器上、按填写的姓名计数，文件也可能被改写。先用同一种子练习过的人会占便宜。',
            })}
          </li>
          <li>
            {say({
              en: 'Who had an idea first. Equal decision lists are pointed out; where there are few levers they also come about by chance. Ask before you judge.',
              zh: '主意是谁先想到的。相同的决策会标出；决策项少时也可能巧合相同。下结论前请先询问。',
            })}
          </li>
        </ul>
      </Section>
    </div>
  );
}
