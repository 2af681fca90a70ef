import { SAME_ACT } from "../../taskpane/session/state/refusals";
import { D, desk, type, type Desk } from "./desk";

const message = ({ session }: Desk) => session.getSnapshot().message?.text ?? null;

/** Lets that many milliseconds pass for the session. */
function pass(ms: number): void {
  const now = Date.now() + ms;
  jest.spyOn(Date, "now").mockReturnValue(now);
}

afterEach(() => jest.restoreAllMocks());

const refused = async (): Promise<Desk> => {
  const at = await desk();
  at.session.say("该单元格不能修改");
  return at;
};

test("a refusal outlives what belongs to the act itself: the cell that Enter leads to", async () => {
  const at = await refused();
  at.host.person.select({ sheet: "表三", row: 6, column: 3 });
  expect(message(at)).toBe("该单元格不能修改");
});

test.each([
  [
    "another cell",
    (at: Desk) => {
      at.host.person.select({ sheet: "表三", row: 6, column: 3 });
    },
  ],
  [
    "an entry",
    (at: Desk) => {
      type(at, { [D]: 1 });
    },
  ],
  [
    "another page",
    (at: Desk) => {
      at.session.show("export");
    },
  ],
])("a refusal goes with %s", async (_, act) => {
  const at = await refused();
  pass(SAME_ACT);
  act(at);
  expect(message(at)).toBeNull();
});

test("what was done is told until something is changed", async () => {
  const at = await desk();
  await at.session.figures.fillBlanks(null);
  const said = message(at);
  pass(SAME_ACT);
  at.host.person.select({ sheet: "表三", row: 6, column: 3 });
  expect(message(at)).toBe(said);
});
