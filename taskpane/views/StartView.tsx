import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { formOfYear } from "../../src/form-of-year";
import { templates } from "../../src/templates";
import { words } from "../../src/words/pane";
import { FileChoice } from "./FileChoice";
import { ForeignSheets } from "./import/ForeignSheets";
import { WaitingFiles } from "./import/WaitingFiles";
import { useSession, useSnapshot } from "./session-context";
import { useStyles } from "./styles";

const useLooks = makeStyles({
  hero: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    // Unlike `center`, these let a short window scroll to the top.
    "::before": { content: '""', margin: "auto" },
    "::after": { content: '""', margin: "auto" },
    gap: "12px",
    padding: "12px 28px",
  },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    textAlign: "center",
  },
  form: { display: "grid", gridTemplateColumns: "110px minmax(0, 1fr)", gap: "12px" },
  wide: { gridColumn: "span 2" },
  centred: { textAlign: "center" },
  input: { minWidth: 0, width: "100%" },
});

const FIRST_YEAR = Math.min(...templates.map(({ years }) => years.from));

/** 新建年报, or a file that is there already. Reports are written in the year after theirs. */
export function StartView({ today }: { today: Date }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const lastYear = today.getFullYear() - 1;
  const [year, setYear] = useState(String(lastYear));
  const [agency, setAgency] = useState("");
  const chosen = /^\d{4}$/.test(year.trim()) ? Number(year) : null;
  const valid = chosen !== null && chosen <= lastYear + 1 && formOfYear(chosen) !== undefined;

  async function openExample(): Promise<void> {
    const { example, exampleTemplate } = await import("../example");
    await session.layOut.show(example, exampleTemplate, words.done.example);
  }

  return (
    <div className={looks.hero}>
      <div>
        <h2 className={looks.title}>{words.start.title(valid ? chosen : lastYear)}</h2>
        <p className={mergeClasses(styles.note, looks.centred)}>{words.start.hint}</p>
      </div>
      <form
        className={looks.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (valid) void session.layOut.unlessHeld(() => session.layOut.create(chosen, agency));
        }}
      >
        <Field
          label={words.start.year}
          {...(!valid && { validationMessage: words.start.yearInvalid(FIRST_YEAR, lastYear + 1) })}
        >
          <Input
            className={looks.input}
            inputMode="numeric"
            value={year}
            onChange={(_, { value }) => {
              setYear(value);
            }}
          />
        </Field>
        <Field label={words.start.agency}>
          <Input
            className={looks.input}
            placeholder={words.start.agencyHint}
            value={agency}
            onChange={(_, { value }) => {
              setAgency(value);
            }}
          />
        </Field>
        <Button className={looks.wide} type="submit" appearance="primary" disabled={busy || !valid}>
          {words.start.go}
        </Button>
      </form>
      <WaitingFiles />
      <FileChoice hint={words.start.drop} />
      <ForeignSheets />
      <p className={mergeClasses(styles.note, looks.centred)}>
        {words.start.deadline(valid ? chosen : lastYear)} ·{" "}
        <Link
          className={styles.link}
          as="button"
          inline
          disabled={busy}
          onClick={() => void session.layOut.unlessHeld(openExample)}
        >
          {words.start.example}
        </Link>
      </p>
    </div>
  );
}
