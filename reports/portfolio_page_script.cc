// What the page of an audit does: search, filter, sort, open and print. Without it the page is whole, only still.
//
// It reads what is on the page and writes nothing but texts and attributes: there is no way from a plan's text to
// markup. Everything is a button, a field or a link, so that the keyboard reaches all of it.
#include "reports/portfolio_page.h"

namespace rasoat::reports {

std::string_view page_script() {
  return R"js(
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const fold = (text) =>
    text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ");
  const table = byId("units-table");
  const body = table.tBodies[0];
  const plansOf = new Map();
  for (const plan of document.querySelectorAll(".plan[data-u]")) {
    const unit = plan.dataset.u;
    plansOf.has(unit) ? plansOf.get(unit).push(plan) : plansOf.set(unit, [plan]);
  }
  const units = [...body.rows].map((row) => {
    const number = row.id.slice(1);
    return { row, number, text: null, is: row.dataset.is.split(" "), others: [byId("m" + number), ...(plansOf.get(number) || [])] };
  });

  let wanted = "";
  const search = byId("search");
  const shown = byId("shown");
  const filters = [...byId("tools").querySelectorAll("[data-filter]")];
  const setHidden = (unit, hidden) => {
    unit.row.hidden = hidden;
    for (const other of unit.others) if (other) other.hidden = hidden;
  };
  const apply = () => {
    const words = fold(search.value).trim().split(" ");
    let count = 0;
    for (const unit of units) {
      if (search.value && unit.text === null) unit.text = fold(unit.row.textContent);
      const visible = (!wanted || unit.is.includes(wanted)) && words.every((word) => !word || unit.text.includes(word));
      if (unit.row.hidden === visible) setHidden(unit, !visible);
      count += visible ? 1 : 0;
    }
    const said = (number) => number.toLocaleString(document.documentElement.lang);
    shown.textContent = shown.dataset.form.replace("{0}", said(count)).replace("{1}", said(units.length));
  };
  for (const button of filters) {
    button.addEventListener("click", () => {
      wanted = button.dataset.filter;
      for (const other of filters) other.setAttribute("aria-pressed", String(other === button));
      apply();
    });
  }
  search.addEventListener("input", apply);
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    search.value = "";
    apply();
  });

  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const heads = [...table.tHead.rows[0].cells];
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.v === undefined ? cell.textContent.trim() : cell.dataset.v;
  };
  heads.forEach((head, column) => {
    head.firstElementChild.addEventListener("click", () => {
      const numeric = head.classList.contains("n") && column > 0;
      // Of figures the greatest are wanted first, of names the first.
      const first = numeric ? "descending" : "ascending";
      const second = numeric ? "ascending" : "descending";
      const order = head.getAttribute("aria-sort") === first ? second : first;
      for (const other of heads) other.setAttribute("aria-sort", other === head ? order : "none");
      const sign = order === "ascending" ? 1 : -1;
      const keyed = units.map((unit) => ({ unit, key: keyOf(unit.row, column) }));
      keyed.sort((a, b) => {
        if (a.key === "" || b.key === "") return (a.key === "") - (b.key === "");
        return sign * collator.compare(a.key, b.key) || a.unit.number - b.unit.number;
      });
      const sorted = document.createDocumentFragment();
      for (const { unit } of keyed) sorted.append(unit.row);
      body.append(sorted);
    });
  });

  const show = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden) {
      search.value = "";
      filters[0].click();
    }
    if (target.tagName === "DETAILS") {
      target.open = true;
      target.firstElementChild.focus({ preventScroll: true });
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", show);
  // A second click on the same link changes no hash.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) show();
  });

  const details = () => [...document.querySelectorAll("details.plan")].filter((plan) => !plan.hidden);
  byId("open-all").addEventListener("click", () => details().forEach((plan) => (plan.open = true)));
  byId("close-all").addEventListener("click", () => details().forEach((plan) => (plan.open = false)));
  let opened = [];
  addEventListener("beforeprint", () => {
    if (!byId("print-details").checked) return;
    for (const plan of details().filter((closed) => !closed.open)) {
      plan.open = true;
      opened.push(plan);
    }
  });
  addEventListener("afterprint", () => {
    for (const plan of opened) plan.open = false;
    opened = [];
  });

  byId("tools").hidden = false;
  byId("plan-tools").hidden = false;
  apply();
  if (location.hash) show();
})();
)js";
}

}  // namespace rasoat::reports
