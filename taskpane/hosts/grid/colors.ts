import { ThemeService, type IDisposable, type Injector } from "@univerjs/core";

/** Light or dark as the system is; a contrast theme counts as what its background is. */
export function followColors(injector: Injector): IDisposable {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    injector.get(ThemeService).setDarkMode(dark.matches);
  };
  follow();
  dark.addEventListener("change", follow);
  return {
    dispose: () => {
      dark.removeEventListener("change", follow);
    },
  };
}
