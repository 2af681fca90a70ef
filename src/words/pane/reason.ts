/** 说明: the reason for a finding that is true and right all the same. */
export const reasonWords = {
  reason: {
    label: "原因",
    write: "写明原因",
    rewrite: "修改",
    remove: "删除",
    confirm: "仍然成立",
    save: "保存",
    cancel: "取消",
    keys: "Ctrl+Enter 保存，Esc 取消",
    length: (length: number, limit: number) => `${length} / ${limit} 字`,
    stale: (moved: string) => `说明已过时：${moved}。请核对后确认，或者改写。`,
    /** In what a file brings along. */
    tag: "已说明",
    fileReason: (text: string) => `说明：${text}`,
    fileReasonStale: (text: string) => `说明已过时：${text}`,
    /** The group of findings that a reason settles. */
    group: (count: number) => `已说明 ${count} 条`,
    idleGroup: (count: number) => `不再需要的说明 ${count} 条`,
    idle: "数据已经相符，不再需要这条说明。",
    noRoom: "“说明”工作表没有空行了；请在表内插入几行，再写。",
  },
} as const;
