import { gridKinds } from "./grids";
import type { FileKind } from "./kind";
import { textKinds } from "./texts";

/** Every kind of file that was once misread, and its neighbours. */
export const fileKinds: readonly FileKind[] = [...textKinds, ...gridKinds];
