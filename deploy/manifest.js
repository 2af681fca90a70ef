import { OfficeAddinManifest } from "office-addin-manifest";

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

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^[1-9]\d*(\.\d+){3}$/;

/**
 * Reads the manifest that a build has written, as Office's own tools do; throws where it is not one
 * for `origin`. `id` and `name` make a second edition of it first, which stands in Excel beside the
 * other.
 */
export async function finishManifest(file, origin, { id, name } = {}) {
  if (id !== undefined && !GUID.test(id))
    throw new Error(`--env id=${id}: wanted a GUID, 8-4-4-4-12 hexadecimal digits`);
  if (id !== undefined || name !== undefined)
    await OfficeAddinManifest.modifyManifestFile(file, id, name);
  const manifest = await OfficeAddinManifest.readManifestFile(file);
  const faults = faultsOf(manifest, origin);
  if (faults.length > 0) throw new Error(`${file}: ${faults.join("; ")}`);
  return manifest;
}

function faultsOf({ id = "", version = "", ...manifest }, origin) {
  const addresses = {
    IconUrl: manifest.iconUrl,
    HighResolutionIconUrl: manifest.highResolutionIconUrl,
    SupportUrl: manifest.supportUrl,
    SourceLocation: manifest.defaultSettings?.sourceLocation,
  };
  return [
    ...(GUID.test(id) ? [] : [`Id “${id}” is no GUID`]),
    ...(VERSION.test(version) ? [] : [`Version “${version}” is not 1.0.0.0 or higher`]),
    ...Object.entries(addresses).flatMap(([element, address = ""]) =>
      address.startsWith(`${origin}/`) ? [] : [`${element} “${address}” is not below ${origin}`],
    ),
  ];
}
