
"use strict";
(() => {
  const SEVERITIES = ["error", "warning", "info"];
  const main = document.getElementById("main");
  const tip = document.getElementById("tip");
  const overview = JSON.parse(document.getElementById("overview").textContent);
  const articles = overview.articles;
  const sources = document.querySelectorAll("script.data");
  const number = new Intl.NumberFormat("en");

  /* Only ever text: nothing of an article is read as markup. */
  function el(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key.startsWith("on")) {
        made.addEventListener(key.slice(2), value);
      } else if (value === true) {
        made.setAttribute(key, "");
      } else if (value !== false && value !== null && value !== undefined) {
        made.setAttribute(key, value);
      }
    }
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  }

  function plural(count, word) {
    return number.format(count) + " " + word + (count === 1 || word === "info" ? "" : "s");
  }

  /* The state of the page is its address: it can be kept, sent and gone back to. */
  function read() {
    const given = new URLSearchParams(location.hash.slice(1));
    const severity = given.has("severity")
      ? given.get("severity").split(",").filter((each) => SEVERITIES.includes(each))
      : SEVERITIES;
    const article = given.has("article") ? Number(given.get("article")) : -1;
    return {
      article: Number.isInteger(article) && article >= 0 && article < articles.length ? article : -1,
      finding: given.has("finding") ? Number(given.get("finding")) : -1,
      view: ["changes", "sides"].includes(given.get("view")) ? given.get("view") : "read",
      suggested: given.get("suggested") === "yes",
      query: given.get("q") || "",
      rule: given.get("rule") || "",
      severity,
      all: given.get("all") === "yes",
      sort: given.get("sort") || "",
    };
  }

  function address(state) {
    const to = new URLSearchParams();
    if (state.article >= 0) to.set("article", state.article);
    if (state.article >= 0 && state.finding >= 0) to.set("finding", state.finding);
    if (state.view !== "read") to.set("view", state.view);
    if (state.suggested) to.set("suggested", "yes");
    if (state.query) to.set("q", state.query);
    if (state.rule) to.set("rule", state.rule);
    if (state.severity.length < SEVERITIES.length) to.set("severity", state.severity.join(","));
    if (state.all) to.set("all", "yes");
    if (state.sort) to.set("sort", state.sort);
    return "#" + to;
  }

  let state = read();
  let shown = null;

  /* A change of the filters takes the place of the last; another article is a step to go back from. */
  function change(changes) {
    state = Object.assign({}, state, changes);
    history.replaceState(null, "", address(state));
    show();
  }

  function rulesOf(counts) {
    return Object.entries(counts).sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  }

  function severityFilter() {
    return el("fieldset", {}, el("legend", {}, "Severity"),
      ...SEVERITIES.map((each) => el("label", {},
        el("input", { type: "checkbox", value: each, checked: state.severity.includes(each),
          onchange: (event) => change({ finding: -1, severity: SEVERITIES.filter((other) =>
            other === each ? event.target.checked : state.severity.includes(other)) }) }),
        each)));
  }

  function ruleFilter(counts) {
    const known = rulesOf(counts);
    if (state.rule && !counts[state.rule]) known.unshift([state.rule, 0]);
    const select = el("select", { id: "rule",
      onchange: (event) => change({ finding: -1, rule: event.target.value }) },
      el("option", { value: "" }, "all rules"),
      ...known.map(([rule, count]) => el("option", { value: rule }, rule + " (" + number.format(count) + ")")));
    select.value = state.rule;
    return el("label", { for: "rule" }, "Rule ", select);
  }

  /* ---------- all articles ---------- */

  const COLUMNS = [
    { key: "path", title: "Article", value: (a) => a.path },
    { key: "error", title: "Errors", value: (a) => count(a, "error") },
    { key: "warning", title: "Warnings", value: (a) => count(a, "warning") },
    { key: "info", title: "Info", value: (a) => count(a, "info") },
    { key: "safe", title: "Safe fixes", value: (a) => a.safeFixes },
    { key: "words", title: "Words", value: (a) => a.words },
    { key: "density", title: "Findings per 1,000 words", value: (a) => a.words ? 1000 * found(a) / a.words : 0 },
  ];

  function count(article, severity) {
    return article.findings[severity];
  }

  function problem(article) {
    return article.problem.replace(article.path + ": ", "");
  }

  function found(article) {
    return SEVERITIES.reduce((sum, each) => sum + (state.severity.includes(each) ? count(article, each) : 0), 0);
  }

  function listed() {
    const query = state.query.toLowerCase();
    const rows = articles.map((article, index) => ({ article, index })).filter(({ article }) =>
      article.path.toLowerCase().includes(query)
        && (!state.rule || article.rules[state.rule])
        && (state.all || article.problem || found(article) > 0));
    const down = state.sort.startsWith("-");
    const column = COLUMNS.find((each) => each.key === state.sort.replace(/^-/, ""));
    if (column) {
      rows.sort((a, b) => {
        const x = column.value(a.article);
        const y = column.value(b.article);
        const order = typeof x === "string" ? x.localeCompare(y) : x - y;
        return (down ? -order : order) || a.index - b.index;
      });
    }
    return rows;
  }

  function overviewRows(body, status) {
    const rows = listed();
    const link = Object.assign({}, state, { finding: -1 });
    body.replaceChildren(...rows.map(({ article, index }) => {
      const cells = [el("td", {}, el("a", { href: address(Object.assign({}, link, { article: index })) }, article.path),
        article.problem ? el("span", { class: "badge error" }, " not checked: " + problem(article)) : null)];
      for (const column of COLUMNS.slice(1)) {
        const value = column.value(article);
        const kind = value === 0 ? "none" : SEVERITIES.includes(column.key) ? column.key : "";
        const digits = column.key === "density" ? value.toFixed(1) : number.format(value);
        cells.push(el("td", { class: kind || null }, digits));
      }
      return el("tr", {}, ...cells);
    }));
    status.textContent = plural(rows.length, "article") + " of " + number.format(articles.length);
  }

  function showOverview() {
    const counts = {};
    const where = {};
    for (const article of articles) {
      for (const [rule, times] of Object.entries(article.rules)) {
        counts[rule] = (counts[rule] || 0) + times;
        where[rule] = (where[rule] || 0) + 1;
      }
    }
    const body = el("tbody", {});
    const status = el("p", { role: "status", class: "quiet", id: "listed" });
    const search = el("input", { type: "search", id: "search", value: state.query, autocomplete: "off",
      oninput: (event) => {
        state.query = event.target.value;
        history.replaceState(null, "", address(state));
        overviewRows(body, status);
      } });
    const heads = COLUMNS.map((column) => {
      const down = state.sort === "-" + column.key;
      const up = state.sort === column.key;
      const next = column.key === "path" ? (up ? "-path" : "path") : (down ? column.key : "-" + column.key);
      return el("th", { scope: "col", "aria-sort": up ? "ascending" : down ? "descending" : null },
        el("button", { type: "button", "data-sort": column.key, onclick: () => {
          change({ sort: next });
          main.querySelector("[data-sort=" + column.key + "]").focus();
        } }, column.title));
    });
    overviewRows(body, status);
    main.replaceChildren(
      el("h1", {}, "Articles"),
      el("form", { onsubmit: (event) => event.preventDefault() },
        el("label", { for: "search" }, "Search ", search), severityFilter(), ruleFilter(counts),
        el("label", {}, el("input", { type: "checkbox", id: "all", checked: state.all,
          onchange: (event) => change({ all: event.target.checked }) }), "also articles without findings")),
      status,
      el("div", { class: "wide" },
        el("table", { id: "articles" }, el("thead", {}, el("tr", {}, ...heads)), body)),
      el("h2", {}, "Rules"),
      el("div", { class: "wide" }, el("table", { id: "rules" },
        el("thead", {}, el("tr", {}, ...["Rule", "Findings", "Articles"].map((title) => el("th", { scope: "col" }, title)))),
        el("tbody", {}, ...rulesOf(counts).map(([rule, times]) => el("tr", {},
          el("td", {}, el("a", { class: "rule", href: address(Object.assign({}, state, { rule })) }, rule)),
          el("td", {}, number.format(times)), el("td", {}, number.format(where[rule]))))))));
    document.title = "Copydesk report";
  }

  /* ---------- one article ---------- */

  let opened = { index: -1, data: null };

  function open(index) {
    if (opened.index !== index) {
      opened = { index, data: JSON.parse(sources[index].textContent) };
    }
    return opened.data;
  }

  function isShown(finding) {
    return state.severity.includes(finding.severity) && (!state.rule || finding.rule === state.rule);
  }

  function fixOf(finding) {
    const index = state.suggested ? finding.suggested : finding.safe;
    return index >= 0 ? finding.fixes[index] : null;
  }

  function best(finding) {
    return finding.fixes[finding.safe >= 0 ? finding.safe : 0] || null;
  }

  /* What the marked words are after a fix; a fix may be narrower than what was found. */
  function fixed(data, finding, fix) {
    const from = Math.min(finding.start, fix.edits[0][0]);
    const to = Math.max(finding.end, fix.edits[fix.edits.length - 1][1]);
    let text = "";
    let done = from;
    for (const [start, end, replacement] of fix.edits) {
      text += data.text.slice(done, start) + replacement;
      done = end;
    }
    return { before: data.text.slice(from, to), after: text + data.text.slice(done, to) };
  }

  function cut(text) {
    return text.length > 300 ? text.slice(0, 297) + "\u2026" : text;
  }

  function details(data, finding) {
    const parts = [
      el("p", {}, el("span", { class: "badge " + finding.severity }, finding.severity), " ", el("span", { class: "rule" }, finding.rule)),
      el("p", { dir: "auto" }, finding.message),
    ];
    if (finding.evidence) parts.push(el("p", { class: "quiet", dir: "auto" }, finding.evidence));
    const fix = best(finding);
    if (fix) {
      const change = fixed(data, finding, fix);
      parts.push(el("p", { class: "fix", dir: "auto" }, fix.applicability === "safe" ? "safe fix: " : "perhaps: ",
        el("del", {}, cut(change.before)), " ", change.after ? el("ins", {}, cut(change.after)) : "(delete)"));
    }
    return parts;
  }

  /* Cuts a stretch of the text where findings or edits begin and end. */
  function pieces(from, to, spans) {
    const at = new Set([from, to]);
    for (const span of spans) {
      if (span.start > from && span.start < to) at.add(span.start);
      if (span.end > from && span.end < to) at.add(span.end);
    }
    const cuts = [...at].sort((a, b) => a - b);
    return cuts.slice(1).map((end, i) => ({ start: cuts[i], end }));
  }

  function findingLink(finding, index, text) {
    return el("a", { class: "mark " + finding.severity + (index === state.finding ? " current" : ""),
      href: address(Object.assign({}, state, { finding: index })), "data-finding": index,
      "aria-label": text ? null : finding.message }, text);
  }

  function marked(data, from, to, findings, placed) {
    const nodes = [];
    /* What lacks something between two words has no words itself, and stands where two stretches meet. */
    const markEmpty = (at) => {
      for (const empty of findings.filter((each) => each.start === each.end && each.start === at && !placed.has(each))) {
        placed.add(empty);
        nodes.push(findingLink(empty, empty.index, ""));
      }
    };
    markEmpty(from);
    for (const piece of pieces(from, to, findings)) {
      const here = findings.filter((each) => each.start <= piece.start && each.end >= piece.end && each.start < each.end);
      /* The narrowest is what the words are about; the others are in the list. */
      here.sort((a, b) => (a.end - a.start) - (b.end - b.start));
      const text = data.text.slice(piece.start, piece.end);
      nodes.push(here.length ? findingLink(here[0], here[0].index, text) : text);
      markEmpty(piece.end);
    }
    return nodes;
  }

  function changed(data, from, to, edits, last, show) {
    const nodes = [];
    let done = from;
    for (const edit of edits) {
      if (edit.end < from || edit.start > to || (edit.start === to && !last && edit.end > to)) continue;
      if (edit.used) continue;
      const start = Math.max(from, edit.start);
      const end = Math.min(to, edit.end);
      nodes.push(data.text.slice(done, start));
      if (show.del && end > start) nodes.push(el("del", {}, data.text.slice(start, end)));
      if (edit.end <= to) {
        edit.used = true;
        if (show.ins && edit.replacement) nodes.push(el("ins", {}, edit.replacement));
      }
      done = end;
    }
    nodes.push(data.text.slice(done, to));
    return nodes;
  }

  /* The article as it reads: its blocks in their kinds, and what stands between them set apart. */
  function textOf(data, language, fill) {
    const text = el("div", { class: "text", lang: language || null });
    const between = (from, to) => {
      if (from === to && to < data.text.length) return;
      const nodes = fill(from, to, to === data.text.length);
      /* Mere marks, such as those of headings and list items, are not what is read. */
      if (/\p{L}/u.test(data.text.slice(from, to)) || nodes.some((each) => typeof each !== "string")) {
        if (typeof nodes[0] === "string") nodes[0] = nodes[0].replace(/^\s*\n/, "");
        const last = nodes.length - 1;
        if (typeof nodes[last] === "string") nodes[last] = nodes[last].trimEnd();
        text.append(el("div", { class: "between" }, ...nodes));
      }
    };
    let done = 0;
    for (const [kind, start, end, quotation] of data.blocks) {
      if (start < done) continue;
      between(done, start);
      const name = quotation ? "blockquote" : kind === "heading" ? "h2" : kind === "verbatim" ? "pre" : "p";
      text.append(el(name, { dir: "auto", class: name === "p" ? kind : null }, ...fill(start, end, end === data.text.length)));
      done = end;
    }
    between(done, data.text.length);
    return text;
  }

  function reading(data, article, findings) {
    /* Blocks come in the order of the text, and so do findings: each is looked at where it may be. */
    const waiting = findings.slice().sort((a, b) => a.start - b.start);
    const placed = new Set();
    let open = [];
    let next = 0;
    return textOf(data, article.language, (from, to) => {
      while (next < waiting.length && waiting[next].start <= to) open.push(waiting[next++]);
      open = open.filter((each) => each.end >= from);
      return marked(data, from, to, open, placed);
    });
  }

  function edits(findings) {
    const all = [];
    for (const finding of findings) {
      const fix = fixOf(finding);
      if (fix) for (const [start, end, replacement] of fix.edits) all.push({ start, end, replacement });
    }
    return all.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  function changing(data, article, findings, show) {
    const all = edits(findings);
    return textOf(data, article.language, (from, to, last) => changed(data, from, to, all, last, show));
  }

  function entry(data, finding) {
    return el("li", { class: finding.severity + (finding.index === state.finding ? " current" : ""), "data-finding": finding.index },
      el("p", {}, el("a", { class: "place", href: address(Object.assign({}, state, { finding: finding.index, view: "read" })) },
        "Line " + number.format(finding.line) + ", column " + number.format(finding.column))),
      ...details(data, finding));
  }

  function step(by) {
    const links = [...main.querySelectorAll(".panel li")].map((each) => Number(each.dataset.finding));
    if (!links.length) return;
    const at = links.indexOf(state.finding);
    const to = at < 0 ? (by > 0 ? 0 : links.length - 1) : (at + by + links.length) % links.length;
    change({ finding: links[to], view: "read" });
  }

  function viewChoice() {
    const views = [["read", "findings"], ["changes", "tracked changes"], ["sides", "original and corrected"]];
    return el("fieldset", {}, el("legend", {}, "Show"), ...views.map(([value, label]) => el("label", {},
      el("input", { type: "radio", name: "view", value, checked: state.view === value,
        onchange: () => change({ view: value }) }), label)));
  }

  function showArticle() {
    const article = articles[state.article];
    document.title = article.path + " \u2013 Copydesk report";
    const other = (index) => address(Object.assign({}, state, { article: index, finding: -1 }));
    const nav = el("nav", { class: "tools", "aria-label": "Articles" },
      el("a", { href: address(Object.assign({}, state, { article: -1, finding: -1 })), id: "back" }, "All articles"),
      state.article > 0 ? el("a", { href: other(state.article - 1) }, "Previous article") : null,
      state.article + 1 < articles.length ? el("a", { href: other(state.article + 1) }, "Next article") : null);
    const data = open(state.article);
    if (data === null) {
      main.replaceChildren(nav, el("h1", {}, article.path), el("p", { class: "badge error" }, "Not checked: " + problem(article)));
      return;
    }
    data.findings.forEach((finding, index) => { finding.index = index; });
    const findings = data.findings.filter(isShown);
    const facts = [article.format, article.language, plural(article.words, "word"), plural(findings.length, "finding")].join(", ");
    const tools = el("div", { class: "tools" }, viewChoice(),
      state.view === "read" ? null : el("label", {}, el("input", { type: "checkbox", id: "suggested", checked: state.suggested,
        onchange: (event) => change({ suggested: event.target.checked }) }), "with suggested fixes"),
      severityFilter(), ruleFilter(article.rules),
      el("span", {}, el("button", { type: "button", id: "previous", onclick: () => step(-1) }, "Previous finding (Shift+F8)"), " ",
        el("button", { type: "button", id: "next", onclick: () => step(1) }, "Next finding (F8)")));
    let body;
    if (state.view === "sides") {
      body = el("div", { class: "article two" }, el("div", { class: "sides" },
        el("section", { "aria-labelledby": "original" }, el("h2", { id: "original" }, "Original"),
          changing(data, article, findings, { del: true, ins: false })),
        el("section", { "aria-labelledby": "corrected" }, el("h2", { id: "corrected" }, "Corrected"),
          changing(data, article, findings, { del: false, ins: true }))));
    } else {
      const text = state.view === "read" ? reading(data, article, findings) : changing(data, article, findings, { del: true, ins: true });
      body = el("div", { class: "article" }, text,
        el("section", { class: "panel", "aria-label": "Findings", tabindex: "0" },
          findings.length ? el("ol", { class: "list" }, ...findings.map((each) => entry(data, each)))
            : el("p", { class: "quiet" }, "Nothing found that the filters show.")));
    }
    main.replaceChildren(nav, el("h1", {}, article.path), el("p", { class: "quiet" }, facts), tools, body);
    goToFinding();
  }

  function goToFinding() {
    if (state.finding < 0) return;
    const link = main.querySelector(".mark[data-finding='" + state.finding + "']");
    const item = main.querySelector(".panel li[data-finding='" + state.finding + "']");
    if (item) item.parentNode.parentNode.scrollTop = item.offsetTop - item.parentNode.parentNode.offsetTop;
    if (link) {
      link.scrollIntoView({ block: "center" });
      link.focus({ preventScroll: true });
    } else if (item) {
      item.querySelector("a").focus();
    }
  }

  /* ---------- what hangs at a mark ---------- */

  function showTip(link) {
    const data = opened.data;
    const finding = data && data.findings[Number(link.dataset.finding)];
    if (!finding) return;
    hideTip();
    tip.replaceChildren(...details(data, finding));
    tip.hidden = false;
    link.setAttribute("aria-describedby", "tip");
    const box = link.getClientRects()[0] || link.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    const below = box.bottom + 4 + tip.offsetHeight < innerHeight;
    tip.style.left = Math.max(8, left) + scrollX + "px";
    tip.style.top = (below ? box.bottom + 4 : box.top - tip.offsetHeight - 4) + scrollY + "px";
  }

  function hideTip() {
    tip.hidden = true;
    for (const each of document.querySelectorAll("[aria-describedby=tip]")) each.removeAttribute("aria-describedby");
  }

  let leaving = 0;
  document.addEventListener("mouseover", (event) => {
    const link = event.target.closest(".mark");
    if (link || tip.contains(event.target)) clearTimeout(leaving);
    if (link) showTip(link);
  });
  document.addEventListener("mouseout", (event) => {
    if (event.target.closest(".mark") || tip.contains(event.target)) {
      clearTimeout(leaving);
      leaving = setTimeout(hideTip, 200);
    }
  });
  document.addEventListener("focusin", (event) => {
    const link = event.target.closest(".mark");
    if (link) showTip(link); else hideTip();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hideTip();
    if (event.key === "F8" && state.article >= 0) {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  });

  function show() {
    hideTip();
    const focused = document.activeElement && document.activeElement.id;
    const value = document.activeElement && document.activeElement.value;
    const name = document.activeElement && document.activeElement.name;
    if (state.article >= 0) showArticle(); else showOverview();
    if (state.finding < 0 && shown === state.article) {
      /* Filters stay where they were for who works by keyboard. */
      const again = focused ? document.getElementById(focused)
        : [...main.querySelectorAll("input")].find((each) => each.value === value && each.name === (name || ""));
      if (again) again.focus();
    }
    if (shown !== null && shown !== state.article && state.finding < 0) {
      main.focus();
      scrollTo(0, 0);
    }
    shown = state.article;
  }

  const sums = SEVERITIES.map((each) => plural(articles.reduce((sum, a) => sum + count(a, each), 0), each)).join(", ");
  const safe = articles.reduce((sum, a) => sum + a.safeFixes, 0);
  document.getElementById("totals").textContent = sums + " in " + plural(articles.length, "article") + "; "
    + number.format(safe) + (safe === 1 ? " has" : " have") + " a safe fix";
  addEventListener("hashchange", () => { state = read(); show(); });
  show();
})();
