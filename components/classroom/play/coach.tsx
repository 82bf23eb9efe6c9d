import { useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { useSpeech } from '../../language';

export type Step = 'happened' | 'decide' | 'bring' | 'brought';

const marks: Record<string, Words> = {
  '1 happened': {
    en: 'A round is one sentence, read from left to right: what happened, what you decide, what it may bring. Start here.',
    zh: '一轮就是一句话，从左往右读：发生了什么，我决定什么，可能带来什么。从这里开始。',
  },
  '1 decide': {
    en: 'One lever is open. Try another price and watch the right side before you commit. Leaving all as it is, is a decision too.',
    zh: '现在只开放一项。先改一改价格，看看右边，再提交。不做改动也是一种决定。',
  },
  '1 bring': {
    en: 'This is not a promise but a fan: sixty worlds like yours with other luck. When you have seen enough, commit.',
    zh: '这不是承诺，而是一片区间：六十个与你相似、运气不同的世界。看够了就提交。',
  },
  '1 brought': {
    en: 'Your own line now runs into the fan. Press “who?” behind a number to meet the customers it counts.',
    zh: '你自己的线画进了区间。点数字后面的“是谁？”，看看它数的是哪些客户。',
  },
  '2 happened': {
    en: 'The list of customers at risk comes from your records alone. Open one: it is the card an agent sees at work.',
    zh: '有流失迹象的名单只来自你的记录。打开一位看看：这就是工作人员看到的卡片。',
  },
  '2 decide': {
    en: 'New levers are marked. Each says what it costs a round; the sum stands at the foot of the page.',
    zh: '新开放的项目有标记。每项都写明每轮费用，合计在页面底部。',
  },
  '3 happened': {
    en: 'Look at how many left against how many complained. Who does not complain says nothing, and goes.',
    zh: '比一比离开的人数和投诉的人数。不投诉的人什么也不说，就走了。',
  },
};

/** In the first scenario only: a word in the place it speaks of, at the time it helps. Can be put away. */
export function Coach({ round, step, wanted }: { round: number; step: Step; wanted: boolean }) {
  const say = useSpeech();
  const key = `${round} ${step}`;
  const [done, setDone] = useState<readonly string[]>([]);
  const words = marks[key];
  if (!wanted || !words || done.includes(key)) return null;
  return (
    <aside class="notice coach">
      <p>{say(words)}</p>
      <button
        type="button"
        class="button button--small button--quiet"
        onClick={() => setDone([...done, key])}
      >
        {say({ en: 'Got it', zh: '知道了' })}
      </button>
    </aside>
  );
}
