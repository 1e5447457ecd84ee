// The charts: tables whose last column is a bar, so that every figure is also there to be read.
#include <algorithm>
#include <utility>

#include "reports/html.h"
#include "reports/portfolio_page.h"
#include "reports/portfolio_words.h"

namespace rasoat::reports {
namespace {

using checker::MatrixCell;
using checker::RuleTotals;

constexpr std::size_t kTopRules = 15;
constexpr std::string_view kDeadlineRules[] = {"deadlines-mostly-open", "work-without-deadline",
                                               "deadline-not-understood", "deadline-before-issue",
                                               "deadline-after-period"};

std::string figure(const std::string& title, const std::string& note, const std::string& heads, const std::string& rows,
                   std::string_view style = "") {
  if (rows.empty()) return "";
  return "<figure" + (style.empty() ? "" : " class=\"" + std::string(style) + "\"") + ">\n<figcaption>" + title +
         (note.empty() ? "" : "<small>" + note + "</small>") + "</figcaption>\n<table class=\"chart\"><thead><tr>" +
         heads + "</thead><tbody>\n" + rows + "</tbody></table>\n</figure>\n";
}

std::string head(const std::string& label, std::string_view style = "") {
  std::string out = "<th scope=\"col\"";
  if (!style.empty()) out.append(" class=\"").append(style) += "\"";
  return out + ">" + label;
}

std::string number(std::uint64_t value, checker::Lang lang) {
  return std::string("<td class=\"n") + (value == 0 ? " zero" : "") + "\">" + grouped(value, lang);
}

std::string conclusions(const Page& page) {
  const PortfolioFigures& of = page.view.figures();
  std::string rows;
  for (const auto& [standing, amount] :
       {std::pair{Standing::kReady, of.ready}, std::pair{Standing::kIncomplete, of.incomplete},
        std::pair{Standing::kNotVerified, of.not_verified}, std::pair{Standing::kMissing, of.missing}}) {
    const Look look = look_of(standing);
    rows += "<tr><th scope=\"row\">" + badge(look, standing_word(standing, page.run.lang)) +
            number(amount, page.run.lang) + "<td class=\"n\">" + html_text(percent_text(amount, of.units)) + "<td>" +
            bar({{look.style, amount}}, of.units) + "\n";
  }
  return figure(page.say(AuditWord::kConclusions), of.unlisted.units > 0 ? page.say(AuditWord::kListedOnly) : "",
                head(page.say(AuditWord::kConclusion)) + head(page.say(AuditWord::kUnits), "n") +
                    head(page.say(AuditWord::kPercent), "n") + head(page.say(AuditWord::kBar), "bars"),
                rows);
}

// Answers of rules that apply, over all plans that count.
std::string shares_of_rules(const Page& page) {
  std::string rows;
  for (const checker::RunInfo::Pack& pack : page.run.info.packs) {
    RuleTotals sum;
    for (std::uint32_t rule = 0; rule < page.run.portfolio.rules.size(); ++rule) {
      if (page.card(rule).pack != pack.name) continue;
      const RuleTotals& of = page.run.portfolio.rules[rule];
      sum.holds += of.holds;
      sum.broken += of.broken;
      sum.waived += of.waived;
      sum.undecided += of.undecided;
    }
    const std::uint64_t all = std::uint64_t{sum.holds} + sum.broken + sum.waived + sum.undecided;
    if (all == 0) continue;
    const bool judged = all > sum.undecided;  // a share of none would read as “nobody does it”
    rows += "<tr><th scope=\"row\">" + plain(pack.title.in(page.run.lang)) + "<td class=\"n\">" +
            html_text(percent_text(sum.holds, judged ? all : 0)) + number(sum.broken, page.run.lang) +
            number(sum.undecided, page.run.lang) + "<td>" +
            bar({{"good", sum.holds}, {"free", sum.waived}, {"bad", sum.broken}, {"open", sum.undecided}}, all) + "\n";
  }
  return figure(page.say(AuditWord::kShareOfRules), page.say(AuditWord::kShareNote),
                head(page.say(Word::kPack)) + head(page.say(AuditWord::kShare), "n") +
                    head(page.say(AuditWord::kBroken), "n") + head(page.say(AuditWord::kUndecided), "n") +
                    head(page.say(AuditWord::kBar), "bars"),
                rows);
}

std::string per_clause(const Page& page) {
  const auto& columns = page.run.portfolio.columns;
  const bool several = page.view.names_documents();
  std::string rows;
  for (std::size_t at = 0; at < columns.size(); ++at) {
    const std::vector<std::uint32_t> cells = page.view.cells_of(at);
    const auto of = [&](MatrixCell cell) { return cells[static_cast<std::size_t>(cell)]; };
    const std::uint32_t kept = of(MatrixCell::kHolds) + of(MatrixCell::kRemark);
    const std::uint32_t all =
        kept + of(MatrixCell::kWaived) + of(MatrixCell::kWarning) + of(MatrixCell::kUndecided) + of(MatrixCell::kError);
    const bool judged = all > of(MatrixCell::kUndecided);
    rows += "<tr><th scope=\"row\">" +
            plain(several ? columns[at].document + " " + columns[at].code : columns[at].code) + "<td>" +
            plain(columns[at].title.in(page.run.lang)) + "<td class=\"n\">" +
            html_text(percent_text(kept, judged ? all : 0));
    for (const MatrixCell cell : {MatrixCell::kWarning, MatrixCell::kError, MatrixCell::kUndecided}) {
      rows += number(of(cell), page.run.lang);
    }
    rows += "<td>" +
            bar({{"good", of(MatrixCell::kHolds)},
                 {"note", of(MatrixCell::kRemark)},
                 {"free", of(MatrixCell::kWaived)},
                 {"warn", of(MatrixCell::kWarning)},
                 {"bad", of(MatrixCell::kError)},
                 {"open", of(MatrixCell::kUndecided)}},
                all) +
            "\n";
  }
  return figure(page.say(AuditWord::kPerClause), page.say(AuditWord::kPerClauseNote),
                head(page.say(AuditWord::kClause)) + head(page.say(AuditWord::kContents)) +
                    head(page.say(AuditWord::kShare), "n") + head(page.say(Word::kWarning), "n") +
                    head(page.say(Word::kError), "n") + head(page.say(AuditWord::kUndecided), "n") +
                    head(page.say(AuditWord::kBar), "bars"),
                rows, "whole");
}

std::string rule_row(const Page& page, std::uint32_t rule, bool linked) {
  const RuleTotals& of = page.run.portfolio.rules[rule];
  const std::uint64_t all = std::uint64_t{of.holds} + of.broken + of.waived + of.undecided;
  const checker::RuleCard& card = page.card(rule);
  const std::string title = plain(card.title.in(page.run.lang));
  return "<tr><th scope=\"row\">" + (linked ? "<a href=\"#r-" + plain(card.id) + "\">" + title + "</a>" : title) +
         number(of.broken, page.run.lang) + "<td class=\"n\">" + html_text(percent_text(of.broken, all)) +
         number(of.findings, page.run.lang) + "<td>" +
         bar({{look_of(card.severity).style, of.broken}, {"open", of.undecided}}, all) + "\n";
}

std::string rule_heads(const Page& page) {
  return head(page.say(AuditWord::kRule)) + head(page.say(AuditWord::kPlansBroken), "n") +
         head(page.say(AuditWord::kPercent), "n") + head(page.say(AuditWord::kFindingsNumber), "n") +
         head(page.say(AuditWord::kBar), "bars");
}

std::string top_rules(const Page& page) {
  std::string rows;
  std::size_t shown = 0;
  for (const std::uint32_t rule : page.view.broken_rules()) {
    if (page.run.portfolio.rules[rule].broken == 0 || shown++ == kTopRules) break;
    rows += rule_row(page, rule, true);
  }
  return figure(page.say(AuditWord::kTopRules), "", rule_heads(page), rows);
}

std::string deadlines(const Page& page) {
  const std::vector<std::uint32_t> broken = page.view.broken_rules();
  std::string rows;
  for (const std::string_view id : kDeadlineRules) {
    for (std::uint32_t rule = 0; rule < page.run.portfolio.rules.size(); ++rule) {
      if (page.card(rule).id == id) rows += rule_row(page, rule, std::ranges::find(broken, rule) != broken.end());
    }
  }
  return figure(page.say(AuditWord::kOpenDeadlines), page.say(AuditWord::kOpenDeadlinesNote), rule_heads(page), rows);
}

std::string ages(const Page& page) {
  const checker::Trend& trend = page.run.trend;
  if (!trend.known) return "";
  const std::pair<std::string, std::uint32_t> lines[] = {{page.say(AuditWord::kNew), trend.all.added},
                                                         {page.say(AuditWord::kPersisting), trend.all.persisting}};
  const std::uint64_t all = std::uint64_t{trend.all.added} + trend.all.persisting;
  std::string rows;
  for (const auto& [label, amount] : lines) {
    const bool is_new = &label == &lines[0].first;
    rows += "<tr><th scope=\"row\">" + label + number(amount, page.run.lang) + "<td class=\"n\">" +
            html_text(percent_text(amount, all)) + "<td>" + bar({{is_new ? "note" : "warn", amount}}, all) + "\n";
  }
  rows += "<tr><th scope=\"row\">" + page.say(AuditWord::kFixed) + number(trend.all.fixed, page.run.lang) +
          "<td class=\"n\">–<td>\n";
  const std::string earlier = date_words(trend.earlier, page.run.lang);
  return figure(page.say(AuditWord::kAges), plain(phrase(AuditWord::kTrendPart, page.run.lang, {earlier})),
                head(page.say(AuditWord::kAgeColumn)) + head(page.say(AuditWord::kFindingsNumber), "n") +
                    head(page.say(AuditWord::kPercent), "n") + head(page.say(AuditWord::kBar), "bars"),
                rows);
}

}  // namespace

std::string charts_section(const Page& page) {
  const std::string charts =
      per_clause(page) + conclusions(page) + shares_of_rules(page) + top_rules(page) + deadlines(page) + ages(page);
  return "<section id=\"charts\">\n<h2>" + page.say(AuditWord::kCharts) + "</h2>\n<div class=\"charts\">\n" + charts +
         "</div>\n</section>\n";
}

}  // namespace rasoat::reports
