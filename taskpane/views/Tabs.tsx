import { makeStyles, Tab as FluentTab, TabList, tokens } from "@fluentui/react-components";
import { words } from "../../src/words/pane";
import { waiting } from "../session/import/batch";
import { useSession, useSnapshot } from "./session-context";

const tabs = ["check", "import", "export", "lastYear"] as const;

export type Tab = (typeof tabs)[number];

const useLooks = makeStyles({
  list: {
    flexShrink: 0,
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Tabs({ tab }: { tab: Tab }) {
  const session = useSession();
  const looks = useLooks();
  const files = useSnapshot(({ batch }) => (batch ? waiting(batch) : 0));
  return (
    <TabList
      className={looks.list}
      aria-label={words.tabs.label}
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        session.show(value as Tab);
      }}
    >
      {tabs.map((each) => (
        <FluentTab
          key={each}
          value={each}
          id={`tab-${each}`}
          {...(each === tab && { "aria-controls": `panel-${each}` })}
        >
          {words.tabs[each]}
          {each === "import" && files > 0 && ` ${files}`}
        </FluentTab>
      ))}
    </TabList>
  );
}
