import type { Words } from '../../retention/words';

/** For what should not happen. All long work of the desk is all or nothing, so the history is as it was. */
export function unexpected(thrown: unknown): Words {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    en: `Something failed that should not: ${detail}. What is stored is as it was before; try once more.`,
    zh: `发生了意外错误：${detail}。已保存的内容没有改变，请重试。`,
  };
}
