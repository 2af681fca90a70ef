import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  rest: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Shows what a list leaves out at first. */
export function RestLink({
  label,
  onShow,
}: {
  readonly label: string;
  readonly onShow: () => void;
}) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <Link as="button" className={mergeClasses(styles.raised, looks.rest)} onClick={onShow}>
      {label}
    </Link>
  );
}
