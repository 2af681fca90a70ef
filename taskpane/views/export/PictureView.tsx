import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { OpenReport } from "../../session/state/open-report";
import { everything, palettes, sizes, type PictureLook } from "../../session/export/writers";
import { words } from "../../../src/words/pane";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  picture: { width: "100%", border: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { minWidth: "auto" },
});

/** 一图读懂 as it will leave: colours, size, the picture and its words. */
export function PictureView({ open, onBack }: { open: OpenReport; onBack: () => void }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const [look, setLook] = useState(everything.picture);
  const [svg, setSvg] = useState<string | null>(null);

  useEffect(() => {
    let outrun = false;
    void session.export.picture(open, look).then((drawn) => {
      if (!outrun) setSvg(drawn);
    });
    return () => {
      outrun = true;
    };
  }, [session, open, look]);

  const leave = (kind: "svg" | "png") => () => {
    void session.export.offer(kind, { ...everything, picture: look });
  };

  return (
    <div className={styles.view}>
      <div className={styles.row}>
        <h2 className={mergeClasses(styles.plain, styles.strong, styles.grow)}>
          {words.export.picture.title}
        </h2>
        <Button className={looks.button} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <Field label={words.picture.palette}>
        <RadioGroup
          layout="horizontal"
          value={look.palette}
          onChange={(_, { value }) => {
            setLook({ ...look, palette: value as PictureLook["palette"] });
          }}
        >
          {palettes.map((each) => (
            <Radio key={each} value={each} label={words.picture.palettes[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.picture.size}>
        <RadioGroup
          layout="horizontal"
          value={look.size}
          onChange={(_, { value }) => {
            setLook({ ...look, size: value as PictureLook["size"] });
          }}
        >
          {sizes.map((each) => (
            <Radio key={each} value={each} label={words.picture.sizes[each]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          className={looks.button}
          disabled={busy}
          onClick={leave("png")}
        >
          {words.picture.png}
        </Button>
        <Button className={looks.button} disabled={busy} onClick={leave("svg")}>
          {words.picture.svg}
        </Button>
      </div>
      {svg !== null && <Drawn svg={svg} />}
    </div>
  );
}

/** The picture, and the same in words for whoever does not see it. */
function Drawn({ svg }: { svg: string }) {
  const styles = useStyles();
  const looks = useLooks();
  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml");
  const said = (name: string) => drawing.querySelector(name)?.textContent ?? "";
  return (
    <>
      <img
        className={looks.picture}
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        alt={said("title")}
      />
      <details className={styles.note}>
        <summary>{words.picture.words}</summary>
        {said("desc")}
      </details>
    </>
  );
}
