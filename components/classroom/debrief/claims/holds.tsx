import { Icon } from '../../../basics/icon';
import { useSpeech } from '../../../language';

export function Holds({ holds }: { holds: boolean | null }) {
  const say = useSpeech();
  if (holds === null)
    return <span class="chip chip--unknown">{say({ en: 'not judged here', zh: '此处不作判断' })}</span>;
  return holds ? (
    <span class="chip chip--holds">
      <Icon name="tick" />
      {say({ en: 'holds here', zh: '在此成立' })}
    </span>
  ) : (
    <span class="chip chip--pulls">
      <Icon name="cross" />
      {say({ en: 'does not hold here', zh: '在此不成立' })}
    </span>
  );
}
