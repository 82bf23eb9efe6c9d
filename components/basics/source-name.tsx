import { channelName } from '../../retention/channel-names';
import type { RecordSource } from '../../retention/customer-history';
import type { Words } from '../../retention/words';
import { useSpeech } from '../language';

/** Where a record was learnt, in a few words. */
export function SourceName(props: { source: RecordSource }) {
  const say = useSpeech();
  const { source } = props;
  switch (source.kind) {
    case 'import':
      return <>{say({ en: `${source.file}, row ${source.row}`, zh: `${source.file} 第${source.row}行` })}</>;
    case 'page':
      return <>{say(pageOf(channelName(source.host)))}</>;
    case 'agent':
      return <>{say({ en: 'entered by hand', zh: '人工录入' })}</>;
    case 'world':
      return (
        <>
          {say(
            source.round === 0
              ? { en: 'before round 1', zh: '开局之前' }
              : { en: `round ${source.round}`, zh: `第${source.round}轮` },
          )}
        </>
      );
  }
}

/** Read by the card while an agent had the booking's page open. */
const pageOf = ({ en, zh }: Words): Words => ({
  en: `from the booking page (${en})`,
  zh: `读自预订页面（${zh}）`,
});
