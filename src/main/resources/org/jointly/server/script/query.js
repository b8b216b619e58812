"use strict";

/** Puts the editor in the place of the plain form, which stays what works without scripts. */
(() => {
  const home = document.getElementById("editor");
  const plain = document.getElementById("plain");
  const endpoint = new URL("/sparql", location.href).href;
  /** An address longer than this may be refused on its way. */
  const LONGEST = 6000;

  const permalink = (query) =>
    new URL("/query?query=" + encodeURIComponent(query), location.href).href;

  const configure = () => {
    Terms.register(Yasgui.Yasqe);
    Yasgui.Yasr.registerPlugin("table", ResultTable);
    Yasgui.Yasr.registerPlugin("chart", Chart);
    Yasgui.Yasr.registerPlugin("graph", GraphView);
    Yasgui.Yasr.defaults.pluginOrder = ["table", "chart", "graph", "response"];
    Yasgui.Yasr.defaults.errorRenderers = [refusal];
    keepMediaType(Yasgui.Yasr);
  };

  /** The editor hands text on without its media type; only Turtle comes as text to it. */
  const keepMediaType = (Yasr) => {
    const draw = Yasr.prototype.setResponse;
    Yasr.prototype.setResponse = function (answer, duration) {
      const turtle = typeof answer === "string";
      draw.call(this, turtle ? { data: answer, contentType: "text/turtle", status: 200 } : answer, duration);
    };
  };

  const start = (prefixes) => {
    const yasgui = new Yasgui(home, {
      requestConfig: {
        endpoint,
        method: (gui) => (gui.getTab().getQuery().length < LONGEST / 2 ? "GET" : "POST"),
        acceptHeaderGraph: "text/turtle",
        acceptHeaderSelect: "application/sparql-results+json",
      },
      endpointCatalogueOptions: { getData: () => [{ endpoint }] },
      copyEndpointOnNewTab: false,
      populateFromUrl: false,
      persistenceId: "jointly",
      autofocus: false,
      yasqe: {
        value: document.getElementById("query").value,
        createShareableLink: undefined,
        resizeable: true,
      },
      yasr: { prefixes, maxPersistentResponseSize: 200000 },
    });
    return yasgui;
  };

  /** Opens what the address asks for beside the tabs of earlier visits, and runs it. */
  const openGiven = (yasgui) => {
    if (home.dataset.given !== "true") return;
    const value = document.getElementById("query").value;
    const name = home.dataset.name;
    const same = Object.values(yasgui._tabs).find((tab) => tab.getPersistedJson().yasqe.value === value);
    const tab = same ?? yasgui.addTab(true, { name: yasgui.createTabName(name), yasqe: { value } });
    if (tab.getName() === yasgui.config.tabName) tab.setName(name);
    yasgui.selectTabId(tab.getId());
    run(tab);
  };

  /** The editor shows an error itself; the promise has nothing to add. */
  const run = (tab) => tab.query().catch(() => {});

  const watch = (yasgui) => {
    const attach = () => {
      const tab = yasgui.getTab();
      const editor = tab?.getYasqe();
      if (!editor || editor.isWatched) return;
      editor.isWatched = true;
      tab.getShareableLink = () => permalink(tab.getQuery());
      editor.on("query", () => remember(tab.getQuery()));
      editor.on("queryBefore", () => Errors.clear(editor));
      editor.on("change", () => Errors.clear(editor));
      editor.on("error", (_, error) => Errors.mark(editor, error.message));
    };
    yasgui.on("tabSelect", () => setTimeout(attach));
    yasgui.on("tabAdd", () => setTimeout(attach));
    attach();
  };

  const remember = (query) => {
    const link = permalink(query);
    if (link.length < LONGEST) history.replaceState(null, "", link);
  };

  const Errors = {
    place: (message) => {
      const found = /line (\d+), column (\d+)/i.exec(message);
      return found && { line: Number(found[1]) - 1, ch: Number(found[2]) - 1 };
    },
    mark: (editor, message) => {
      const place = Errors.place(message);
      if (!place || place.line >= editor.lineCount()) return;
      editor.wrongLine = editor.addLineClass(place.line, "wrap", "wrong-line");
    },
    clear: (editor) => {
      if (editor.wrongLine) editor.removeLineClass(editor.wrongLine, "wrap", "wrong-line");
      editor.wrongLine = null;
    },
  };

  /** Says why there is no answer, and leads to the place. */
  const refusal = async (error) => {
    const text = (error.text || "No answer came.").trim();
    const made = document.createElement("div");
    made.setAttribute("role", "alert");
    const message = document.createElement("pre");
    message.textContent = text;
    made.append(message);
    const place = Errors.place(text);
    if (place) made.append(leadsTo(place));
    return made;
  };

  const leadsTo = (place) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `Go to line ${place.line + 1}, column ${place.ch + 1}`;
    button.addEventListener("click", () => {
      const editor = gui.getTab().getYasqe();
      editor.focus();
      editor.setCursor(place);
    });
    return button;
  };

  let gui;
  const begin = async () => {
    configure();
    const prefixes = await Terms.prefixes();
    home.hidden = false;
    document.getElementById("editor-help").hidden = false;
    gui = start(prefixes);
    plain.hidden = true;
    watch(gui);
    QueryAccess.mend(home);
    openGiven(gui);
  };

  begin();
})();
