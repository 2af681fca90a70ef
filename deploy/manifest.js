/** The origin that stands in `manifest.xml` itself: a developer's own machine. */
export const DEVELOPER = "https://localhost:3000";

/** `https://HOST/PATH` without the slash at the end; throws where Office could not use it. */
export function originOf(text = DEVELOPER) {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "")
    throw new Error(`--env origin=${text}: wanted https://HOST or https://HOST/PATH`);
  return address.href.replace(/\/+$/, "");
}

/** The manifest for a server: every address in it begins with the origin. */
export const manifestAt = (manifest, origin) => manifest.replaceAll(DEVELOPER, origin);
