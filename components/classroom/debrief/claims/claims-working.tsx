import type { ClaimFinding } from '../../../../sim/debrief/claims/catalogue';
import { useSpeech } from '../../../language';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import { Working } from '../working';

export function ClaimsWorking({ claims }: { claims: Work<ClaimFinding[]> }) {
  const say = useSpeech();
  return (
    <Idea
      title={say({
        en: 'What everybody repeats, asked of your world',
        zh: '人人都在说的数字，在你的世界里成立吗',
      })}
      rows={['T2.1', 'T2.2', 'T2.3', 'T2.4', 'T2.6']}
    >
      <Working work={claims} doing={{ en: 'Playing the run under each claim', zh: '正在按每种说法重演本局' }}>
        {() => null}
      </Working>
    </Idea>
  );
}
