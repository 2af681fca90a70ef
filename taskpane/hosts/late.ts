import type { Host, Unsubscribe } from "./port";

/** A host that is still being loaded: whatever is asked of it waits, and listeners join it later. */
export function lateHost(loading: Promise<Host>): Host {
  const once = async <T>(ask: (host: Host) => Promise<T>): Promise<T> => ask(await loading);

  function join(add: (host: Host) => Unsubscribe): Unsubscribe {
    let wanted = true;
    let leave: Unsubscribe = () => {
      wanted = false;
    };
    // Whoever asks the host for something is told why it did not load.
    loading.then(
      (host) => {
        if (wanted) leave = add(host);
      },
      () => undefined,
    );
    return () => {
      leave();
    };
  }

  return {
    layOut: (plan) => once((host) => host.layOut(plan)),
    attach: (next, former) => once((host) => host.attach(next, former)),
    read: (look) => once((host) => host.read(look)),
    write: (edits) => once((host) => host.write(edits)),
    undo: () => once((host) => host.undo()),
    select: (place) => once((host) => host.select(place)),
    tint: (tints) => {
      loading.then(
        (host) => host.tint?.(tints),
        () => undefined,
      );
    },
    onChange: (listener) => join((host) => host.onChange(listener)),
    onSelect: (listener) => join((host) => host.onSelect(listener)),
  };
}
