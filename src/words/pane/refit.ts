/** 改用相应的格式: what the conversion of the open report takes along, and what it cannot. */
export const refitWords = {
  refit: {
    go: (form: string) => `改用 ${form}`,
    /** `fate` is `replace` or `beside`. */
    question: (form: string, left: number, reasons: number, fate: string) => {
      const told = [
        ...(left > 0 ? [`${left} 个数`] : []),
        ...(reasons > 0 ? [`${reasons} 条说明`] : []),
      ].join("、");
      return {
        title: `要改用 ${form}吗？`,
        text: `${told === "" ? "所有的数都有对应的栏目。" : `下面 ${told}在 ${form}里没有对应的栏目，不会带过去。`}表格将按新格式重新铺设，不能撤销；${fate}`,
        go: "改用",
      };
    },
    replace: "需要保留现在这份的，请先导出。",
    beside: "现在这份的工作表不删除，改名为“表三（旧1）”一类。",
    reasonLeft: (about: string, text: string) => `说明（${about}）：${text}`,
    leftOver: (name: string, value: string, reason: string | null) =>
      reason === null ? `${name}：${value}` : `${name}：${value}（${reason}）`,
  },
} as const;
