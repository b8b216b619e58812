"use strict";

/** Mends what the editor's own markup leaves out for those who hear pages or go by keyboard. */
const QueryAccess = (() => {
  const NAMES = {
    ".CodeMirror textarea": "Query editor",
    ".yasqe_sharePopup input": "Address of this query",
    ".tab input": "Name of the tab",
  };

  const apply = (home) => {
    Object.entries(NAMES).forEach(([selector, name]) =>
      home.querySelectorAll(`${selector}:not([aria-label])`)
        .forEach((field) => field.setAttribute("aria-label", name)));
    home.querySelectorAll(".CodeMirror textarea")
      .forEach((field) => field.setAttribute("aria-describedby", "editor-help"));
    home.querySelectorAll(".CodeMirror-scroll").forEach((area) => set(area, "tabindex", 0));
    home.querySelectorAll(".tabsList").forEach(unlist);
    home.querySelectorAll(".tabPanel").forEach((panel) => set(panel, "role", "region"));
    home.querySelectorAll(".yasr_external_ref_btn").forEach((link) => link.remove());
    home.querySelectorAll(".select_table, .select_chart, .select_graph, .select_response")
      .forEach(press);
  };

  /**
   * Makes the tabs a list of links. As tabs of a widget they would have to stand alone, but the
   * editor keeps the button for a new one among them.
   */
  const unlist = (list) => {
    set(list, "role", "group");
    set(list, "aria-label", "Queries");
    list.querySelectorAll(".tab > a").forEach((link) => {
      ["role", "aria-selected", "aria-controls"].forEach((name) => link.removeAttribute(name));
      set(link, "aria-current", link.parentElement.classList.contains("active"));
      set(link, "tabindex", 0);
    });
  };

  /** Says which view is chosen, and which can show nothing of this answer. */
  const press = (button) => {
    set(button, "aria-pressed", button.classList.contains("selected"));
    button.disabled = button.classList.contains("disabled");
  };

  const set = (element, name, value) => {
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  };

  /** The editor draws anew at every answer, so this looks again at every change. */
  const mend = (home) => {
    apply(home);
    const watched = { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] };
    new MutationObserver(() => apply(home)).observe(home, watched);
  };

  return { mend };
})();
