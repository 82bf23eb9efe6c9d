import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../../language';
import type { StudioProps } from '../contract';
import { drawSeed } from '../draw-seed';
import { type Draft, newDraft } from './draft';
import { Editor } from './editor';
import { StartPage } from './start-page';
import './studio.css';

/** The scenario studio: choose where to begin, or go on with a draft. */
export function Studio(props: StudioProps) {
  const say = useSpeech();
  const { from, draft: id, drafts } = props;
  const [opened, setOpened] = useState<Draft | 'looking' | undefined>(() =>
    from ? newDraft(from, drawSeed().toLowerCase(), drawSeed()) : id ? 'looking' : undefined,
  );
  useEffect(() => {
    if (!id) return;
    let current = true;
    drafts
      .open(id)
      .catch(() => undefined)
      .then((draft) => current && setOpened(draft));
    return () => {
      current = false;
    };
  }, [drafts, id]);
  if (opened === 'looking') return <p class="soft">{say({ en: 'Opening …', zh: '正在打开……' })}</p>;
  if (opened) return <Editor {...props} opened={opened} />;
  return <StartPage {...props} missing={id !== undefined} />;
}
