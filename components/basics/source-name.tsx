import type { RecordSource } from '../../retention/customer-history';
import { useSpeech } from '../language';

/** Where a record was learnt, in a few words. */
export function SourceName(props: { source: RecordSource }) {
  const say = useSpeech();
  const { source } = props;
  switch (source.kind) {
    case 'import':
      return <>{say({ en: `${source.file}, row ${source.row}`, zh: `${source.file} 第${source.row}行` })}</>;
    case 'page':
      return <>{say({ en: `page of ${source.host}`, zh: `${source.host} 页面` })}</>;
    case 'agent':
      return <>{say({ en: 'entered by hand', zh: '人工录入' })}</>;
    case 'world':
      return <>{say({ en: `round ${source.round}`, zh: `第${source.round}轮` })}</>;
  }
}
