#include "reports/portfolio_page.h"

#include <algorithm>

#include "reports/basis_text.h"
#include "reports/html.h"
#include "reports/portfolio_words.h"
#include "reports/terminal.h"

namespace rasoat::reports {

using checker::Lang;
using checker::MatrixCell;
using checker::Severity;
using checker::Verdict;

namespace {

// Shares are drawn on a canvas this wide, whatever the width on the screen.
constexpr std::uint64_t kBarWidth = 1000;
constexpr std::size_t kNotVerifiedShown = 200;

std::string policy() {
  return "default-src 'none'; style-src '" + std::string(kPageStyleHash) + "'; script-src '" +
         std::string(kPageScriptHash) + "'; base-uri 'none'; form-action 'none'";
}

std::string tile(const Page& page, Look look, AuditWord label, std::uint64_t number, std::uint64_t of) {
  const Lang lang = page.run.lang;
  std::string out = "<div class=\"tile ";
  out.append(look.style) += "\"><dt>" + page.say(label) + "</dt><dd>" + grouped(number, lang);
  if (of > 0) out += " <small>" + html_text(percent_text(number, of)) + "</small>";
  return out + "</dd></div>\n";
}

std::string figures(const Page& page) {
  const PortfolioFigures& of = page.view.figures();
  std::string out = "<dl class=\"tiles\">\n";
  const bool listed = page.run.portfolio.has_roster;
  out += tile(page, {"plain", ""}, listed ? AuditWord::kUnitsToSubmit : AuditWord::kUnits, of.units, 0);
  out += tile(page, {"plain", ""}, AuditWord::kSubmitted, of.submitted, of.units);
  if (listed) {
    out += tile(page, look_of(Standing::kMissing), AuditWord::kStandingMissing, of.missing, of.units);
    out += tile(page, {"warn", ""}, AuditWord::kLate, of.late, of.units);
  }
  out += tile(page, look_of(Standing::kIncomplete), AuditWord::kStandingIncomplete, of.incomplete, of.units);
  out += tile(page, look_of(Standing::kNotVerified), AuditWord::kStandingNotVerified, of.not_verified, of.units);
  out += tile(page, {"warn", ""}, AuditWord::kCopied, of.copied, of.units);
  out += tile(page, look_of(Standing::kReady), AuditWord::kStandingReady, of.ready, of.units);
  if (of.unlisted_plans > 0) out += tile(page, {"warn", ""}, AuditWord::kUnlistedPlans, of.unlisted_plans, 0);
  return out + "</dl>\n";
}

// “Hướng dẫn số 149-HD/BTGTW; Kết luận số 69-KL/TW”: whose clauses are judged.
std::string documents(const Page& page) {
  std::vector<std::string> symbols;
  for (const checker::MatrixColumn& column : page.run.portfolio.columns) {
    if (std::ranges::find(symbols, column.document) == symbols.end()) symbols.push_back(column.document);
  }
  std::string out;
  for (const std::string& symbol : symbols) {
    out += (out.empty() ? "" : "; ") + document_text(symbol, page.run.lang);
  }
  return out;
}

std::string navigation(const Page& page) {
  std::string out = "<nav aria-label=\"" + page.say(AuditWord::kSections) + "\"><ul>";
  const auto link = [&](std::string_view id, AuditWord label) {
    out.append("<li><a href=\"#").append(id).append("\">") += page.say(label) + "</a>";
  };
  link("units", AuditWord::kUnitsTable);
  if (!page.run.portfolio.columns.empty()) link("matrix", AuditWord::kMatrix);
  link("charts", AuditWord::kCharts);
  link("copies", AuditWord::kDuplicates);
  link("reader", AuditWord::kReaderPart);
  link("plans", AuditWord::kPlanFindings);
  link("rules", AuditWord::kRulesPart);
  link("about", AuditWord::kAboutRun);
  return out + "</ul></nav>\n";
}

}  // namespace

std::string Page::say(AuditWord which) const { return html_text(word(which, run.lang)); }
std::string Page::say(Word which) const { return html_text(word(which, run.lang)); }

std::string plain(std::string_view text) { return html_text(printable(text)); }

std::string percent_text(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return "–";
  const std::uint64_t percent = (part * 100 + whole / 2) / whole;
  if (part > 0 && percent == 0) return "<1%";
  if (part < whole && percent == 100) return ">99%";
  return std::to_string(percent) + "%";
}

Look look_of(Standing standing) {
  switch (standing) {
    case Standing::kReady:
      return {"good", "✓"};
    case Standing::kIncomplete:
      return {"bad", "✕"};
    case Standing::kNotVerified:
      return {"open", "?"};
    case Standing::kMissing:
      return {"none", "∅"};
  }
  return {};
}

Look look_of(MatrixCell cell) {
  switch (cell) {
    case MatrixCell::kNotApplicable:
      return {"na", "–"};
    case MatrixCell::kHolds:
      return {"good", "✓"};
    case MatrixCell::kWaived:
      return {"free", "m"};
    case MatrixCell::kRemark:
      return {"note", "i"};
    case MatrixCell::kWarning:
      return {"warn", "!"};
    case MatrixCell::kUndecided:
      return {"open", "?"};
    case MatrixCell::kError:
      return {"bad", "✕"};
    case MatrixCell::kNoPlan:
      return {"none", "∅"};
  }
  return {};
}

Look look_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return {"bad", "✕"};
    case Severity::kWarning:
      return {"warn", "!"};
    case Severity::kInfo:
      return {"note", "i"};
  }
  return {};
}

std::string badge(Look look, std::string_view label) {
  std::string out = "<span class=\"badge ";
  out.append(look.style).append("\"><i aria-hidden=\"true\">").append(look.sign) += "</i> ";
  return out + html_text(label) + "</span>";
}

std::string bar(const std::vector<BarPart>& parts, std::uint64_t whole) {
  std::string out =
      "<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
      "<rect class=\"ground\" width=\"1000\" height=\"10\"/>";
  std::uint64_t before = 0;
  for (const BarPart& part : parts) {
    const std::uint64_t begin = whole == 0 ? 0 : before * kBarWidth / whole;
    before += part.amount;
    const std::uint64_t end = whole == 0 ? 0 : before * kBarWidth / whole;
    if (part.amount == 0) continue;
    out.append("<rect class=\"").append(part.style) += "\" x=\"" + std::to_string(begin) + "\" width=\"" +
                                                       std::to_string(std::max<std::uint64_t>(end - begin, 2)) +
                                                       "\" height=\"10\"/>";
  }
  return out + "</svg>";
}

std::string page_head(const Page& page) {
  const Lang lang = page.run.lang;
  const std::string of = documents(page);
  const std::string as_of = page.run.as_of.empty() ? std::string(word(AuditWord::kAsOfEach, lang))
                                                   : phrase(AuditWord::kAsOf, lang, {date_words(page.run.as_of, lang)});
  std::string out = "<!doctype html>\n<html lang=\"";
  out += lang == Lang::kVi ? "vi" : "en";
  out +=
      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy() +
      "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
      page.say(AuditWord::kReportTitle) + "</title>\n<style>";
  out.append(page_style()) += "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#units\">";
  out += page.say(AuditWord::kSkipToUnits) + "</a>\n<header>\n<p class=\"kind\">" + page.say(AuditWord::kReportKind) +
         "</p>\n<h1>" + page.say(AuditWord::kReportTitle) + "</h1>\n<p class=\"sub\">";
  if (!of.empty()) out += plain(phrase(AuditWord::kCarriedOut, lang, {of})) + "<br>";
  out += plain(as_of) + "</p>\n</header>\n" + navigation(page) + "<main>\n<section id=\"overview\" aria-label=\"" +
         page.say(AuditWord::kOverview) + "\">\n<p class=\"lead\">" + plain(page.view.summary()) + "</p>\n";
  return out + figures(page) + "</section>\n";
}

std::string not_checked_section(const Page& page) {
  const checker::Portfolio& portfolio = page.run.portfolio;
  const Lang lang = page.run.lang;
  std::string items;
  std::size_t number = 0;
  for (std::uint32_t plan = 0; plan < portfolio.plans.size(); ++plan) {
    const checker::PlanLine& line = portfolio.plans[plan];
    if (line.verdict != Verdict::kNotVerified || ++number > kNotVerifiedShown) continue;
    const std::string why = line.read_completely ? counted(AuditWord::kNotCheckedRules, line.undecided, lang)
                                                 : std::string(word(AuditWord::kNotCheckedFile, lang));
    const std::string owner = page.view.owner(plan);
    items += "<li><a href=\"#p" + std::to_string(plan) + "\">" + plain(owner) + "</a>";
    if (owner != line.file) items += " <code>" + plain(line.file) + "</code>";
    items += ": " + plain(why) + "\n";
  }
  if (number > kNotVerifiedShown) {
    items += "<li>" + plain(counted(Word::kMorePlaces, number - kNotVerifiedShown, lang)) + "\n";
  }
  for (const std::string& path : portfolio.failed_inputs) {
    items += "<li>" + plain(phrase(AuditWord::kNotFound, lang, {path})) + "\n";
  }
  if (items.empty()) return "";
  return "<section class=\"alarm\" id=\"not-checked\">\n<h2>" +
         badge(look_of(Standing::kNotVerified), word(AuditWord::kNotChecked, lang)) + "</h2>\n<p>" +
         page.say(AuditWord::kNotCheckedNote) + "</p>\n<ul>\n" + items + "</ul>\n</section>\n";
}

}  // namespace rasoat::reports
