import { words } from "../src/words/pane";

const { shortcuts } = words.workbench;

/** The list of keys: a button that shows it, which F1 does from anywhere on the page. */
export function createShortcuts(): { readonly button: HTMLElement; readonly dialog: HTMLElement } {
  const dialog = document.createElement("dialog");
  dialog.className = "shortcuts";
  const heading = textElement("h2", shortcuts.title);
  heading.id = "shortcuts-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  const close = textElement("button", words.close);
  close.addEventListener("click", () => {
    dialog.close();
  });
  dialog.append(heading, listOfKeys(), close);

  const button = textElement("button", shortcuts.button);
  button.className = "shortcuts-button";
  button.title = shortcuts.hint;
  const show = () => {
    if (!dialog.open) dialog.showModal();
  };
  button.addEventListener("click", show);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F1") return;
      event.preventDefault();
      event.stopPropagation();
      show();
    },
    { capture: true },
  );
  return { button, dialog };
}

function listOfKeys(): HTMLElement {
  const list = document.createElement("dl");
  for (const [keys, does] of shortcuts.list) {
    const term = document.createElement("dt");
    term.append(...keys.flatMap((key, i) => [...(i > 0 ? [" / "] : []), textElement("kbd", key)]));
    list.append(term, textElement("dd", does));
  }
  return list;
}

function textElement(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
