// One plan's findings, made as its record comes; the rules they rest on; the end of the page.
#include <algorithm>

#include "checker/audit/place_words.h"
#include "reports/html.h"
#include "reports/portfolio_page.h"
#include "reports/portfolio_words.h"
#include "reports/summary.h"
#include "reports/terminal.h"

namespace rasoat::reports {
namespace {

using checker::KeptFinding;
using checker::Lang;
using checker::PlanLine;
using checker::PlanRecord;
using checker::UnitFinding;
using checker::Verdict;

constexpr std::uint32_t kExcerptColumns = 96;
constexpr std::uint32_t kColumnsBefore = 32;
constexpr std::size_t kHashShown = 16;

Standing standing_of(Verdict verdict) {
  if (verdict == Verdict::kAccepted) return Standing::kReady;
  return verdict == Verdict::kIncomplete ? Standing::kIncomplete : Standing::kNotVerified;
}

// The line of the plan around the place, which is marked.
std::string excerpt(const KeptFinding& finding) {
  if (finding.excerpt.empty()) return "";
  const std::string text = printable(finding.excerpt);
  const std::uint32_t all = display_columns(text);
  const std::uint32_t caret = std::min(finding.caret_column, all);
  const std::uint32_t first = all <= kExcerptColumns || caret <= kColumnsBefore ? 0 : caret - kColumnsBefore;
  const std::uint32_t last = std::min(all, first + kExcerptColumns);
  const std::uint32_t end = std::min(last, caret + std::max(finding.caret_width, 1u));
  std::string out = "<pre><span class=\"ln\">" + std::to_string(finding.begin.line) + "</span>";
  if (first > 0) out += "…";
  out += html_text(slice_columns(text, first, caret)) + "<mark>" + html_text(slice_columns(text, caret, end)) +
         "</mark>" + html_text(slice_columns(text, end, last));
  return out + (last < all ? "…" : "") + "</pre>";
}

// Linked where the page has a part on the rule: it has none of what only plans break that do not count.
std::string rule_name(const Page& page, std::uint32_t rule) {
  const std::string id = plain(page.card(rule).id);
  const checker::RuleTotals& totals = page.run.portfolio.rules[rule];
  if (totals.broken == 0 && totals.findings == 0) return "<code>" + id + "</code>";
  return "<a class=\"rule\" href=\"#r-" + id + "\">" + id + "</a>";
}

std::string finding_row(const Page& page, const KeptFinding& finding) {
  const Lang lang = page.run.lang;
  const checker::RuleCard& card = page.card(finding.rule);
  const Look look = finding.waived ? look_of(checker::MatrixCell::kWaived) : look_of(finding.severity);
  const std::string_view label =
      finding.waived ? word(AuditWord::kCellWaived, lang) : severity_word(finding.severity, lang);
  std::string out = "<tr><td>" + plain(checker::place_words(finding.path).in(lang)) + "<br><small>" +
                    plain(phrase(Word::kLine, lang, {std::to_string(finding.begin.line)})) + "</small><td>" +
                    badge(look, label) + " " + plain(finding.say);
  if (finding.waived) {
    out += "<br><small>" + page.say(Word::kWaiverReason) + ": " + plain(waiver_text(finding.waiver, lang)) + "</small>";
  }
  out += excerpt(finding) + "<td>" + plain(bases_text(bases_of(finding, card), lang, false)) + "<br>" +
         rule_name(page, finding.rule) + "<td>" + plain(finding.remedy);
  return out + "\n";
}

// What is to be done first stands first; within that, as in the plan.
std::vector<const KeptFinding*> in_order(const PlanRecord& record) {
  std::vector<const KeptFinding*> findings;
  for (const KeptFinding& finding : record.findings) findings.push_back(&finding);
  std::ranges::stable_sort(findings, [](const KeptFinding* a, const KeptFinding* b) {
    return a->waived != b->waived ? b->waived : a->severity > b->severity;
  });
  return findings;
}

std::string unit_notes(const Page& page, std::uint32_t plan) {
  std::string out;
  const PlanLine& line = page.run.portfolio.plans[plan];
  if (line.unit >= page.run.portfolio.units.size()) return out;
  for (const std::uint32_t at : page.run.portfolio.units[line.unit].findings) {
    const UnitFinding& finding = page.run.portfolio.findings[at];
    if (finding.plan != plan && !line.counts) continue;
    out += "<li>" + badge(look_of(finding.severity), severity_word(finding.severity, page.run.lang)) + " " +
           plain(finding.say) + (finding.remedy.empty() ? "" : " " + plain(finding.remedy));
  }
  return out.empty() ? "" : "<ul class=\"notes\">" + out + "</ul>\n";
}

std::string facts(const Page& page, const PlanLine& line, const PlanRecord& record) {
  const Lang lang = page.run.lang;
  std::string out = "<p class=\"facts\">";
  if (!record.plan.title.empty()) out += plain(record.plan.title) + "<br>";
  out += "<code>" + plain(record.file) + "</code>";
  if (!record.as_of.empty()) {
    out += " · " + plain(phrase(AuditWord::kReadDate, lang, {date_words(record.as_of, lang)}));
  }
  if (!record.content_hash.empty()) {
    out += " · SHA-256 <code>" + plain(std::string_view(record.content_hash).substr(0, kHashShown)) + "</code>";
  }
  if (!line.counts) out += "<br>" + badge({"free", "–"}, word(AuditWord::kOtherVersion, lang));
  if (!record.guidance_without_pack.empty()) {
    out += "<br>" + badge({"free", "–"}, general_rules_text(record.guidance_without_pack, lang));
  }
  if (record.verdict == Verdict::kNotVerified) {
    const AuditWord why = record.read_completely ? AuditWord::kJudgedInPart : AuditWord::kReadInPart;
    out += "<br>" + badge(look_of(Standing::kNotVerified), word(why, lang));
  }
  return out + "</p>\n";
}

std::string title(const Page& page, std::uint32_t plan, const PlanLine& line, const PlanRecord& record) {
  const Lang lang = page.run.lang;
  const Standing standing = standing_of(line.verdict);
  std::string out = badge(look_of(standing), verdict_text(standing_word(standing, lang), record.guidance_without_pack,
                                                          record.plan, lang)) +
                    " <b>" + plain(page.view.owner(plan)) + "</b> <span>" + plain(line.plan.symbol);
  if (!line.plan.date.empty()) out += " · " + plain(line.plan.date);
  if (line.plan.draft) out += " · " + page.say(Word::kDraft);
  return out + "</span> <em>" + plain(counts_text(line.errors, line.warnings, line.infos, lang)) + "</em>";
}

}  // namespace

std::string plans_section_head(const Page& page) {
  return "<section id=\"plans\">\n<h2>" + page.say(AuditWord::kPlanFindings) +
         "</h2>\n<div class=\"tools\" id=\"plan-tools\" hidden><button type=\"button\" id=\"open-all\">" +
         page.say(AuditWord::kOpenAll) + "</button> <button type=\"button\" id=\"close-all\">" +
         page.say(AuditWord::kCloseAll) + "</button> <label><input type=\"checkbox\" id=\"print-details\"> " +
         page.say(AuditWord::kPrintDetails) + "</label></div>\n";
}

std::string plan_part(const Page& page, std::uint32_t plan, const PlanRecord& record) {
  const PlanLine& line = page.run.portfolio.plans[plan];
  const std::string id = std::to_string(plan);
  const std::string notes = unit_notes(page, plan);
  const std::string unit = line.unit == checker::kNone ? "" : std::to_string(line.unit);
  const std::string names = " class=\"plan\" id=\"p" + id + "\" data-u=\"" + unit + "\">";
  const bool nothing_to_say = record.findings.empty() && notes.empty() && record.guidance_without_pack.empty();
  if (nothing_to_say && record.verdict == Verdict::kAccepted && line.counts) {
    return "<div" + names + title(page, plan, line, record) + "</div>\n";
  }
  std::string out = "<details" + names + "<summary>" + title(page, plan, line, record) + "</summary>\n" +
                    facts(page, line, record) + notes;
  if (!record.findings.empty()) {
    out += "<table class=\"findings\"><thead><tr><th scope=\"col\">" + page.say(AuditWord::kPlace) +
           "<th scope=\"col\">" + page.say(AuditWord::kProblem) + "<th scope=\"col\">" + page.say(Word::kBasis) +
           "<th scope=\"col\">" + page.say(AuditWord::kProposedRemedy) + "</thead><tbody>\n";
    for (const KeptFinding* finding : in_order(record)) out += finding_row(page, *finding);
    out += "</tbody></table>";
  }
  return out + "</details>\n";
}

std::string rules_section(const Page& page) {
  const Lang lang = page.run.lang;
  std::string out = "<section id=\"rules\">\n<h2>" + page.say(AuditWord::kRulesPart) + "</h2>\n<p>" +
                    page.say(AuditWord::kRulesNote) + "</p>\n<dl>\n";
  for (const std::uint32_t rule : page.view.broken_rules()) {
    const checker::RuleCard& card = page.card(rule);
    out += "<dt id=\"r-" + plain(card.id) + "\">" + badge(look_of(card.severity), severity_word(card.severity, lang)) +
           " " + plain(card.title.in(lang)) + " <code>" + plain(card.id) + "</code><dd><p>" +
           plain(card.because.in(lang)) + "</p><p><b>" + page.say(Word::kBasis) + ":</b> " +
           plain(bases_text(card.basis, lang, true)) + "</p>\n";
  }
  return out + "</dl>\n</section>\n";
}

std::string page_end(const Page& page) {
  const Lang lang = page.run.lang;
  std::string out = "</main>\n<footer id=\"about\">\n<h2>" + page.say(AuditWord::kAboutRun) + "</h2>\n<p>" +
                    plain(phrase(AuditWord::kTool, lang, {page.run.info.tool_version})) + " " +
                    plain(counted(AuditWord::kPlansLine, page.run.portfolio.plans.size(), lang));
  if (!page.run.roster.empty()) out += " " + plain(phrase(AuditWord::kRosterLine, lang, {page.run.roster}));
  if (!page.run.portfolio.superior_file.empty()) {
    out += " " + plain(phrase(AuditWord::kSuperiorLine, lang, {page.run.portfolio.superior_file}));
  }
  out += "</p>\n<ul>\n";
  for (const checker::RunInfo::Pack& pack : page.run.info.packs) {
    out += "<li>" + plain(phrase(AuditWord::kPackLine, lang, {pack.title.in(lang), pack.version, pack.digest})) + "\n";
  }
  out += "</ul>\n<p>" + page.say(Word::kForTheReader) + "</p>\n</footer>\n<script>";
  out.append(page_script()) += "</script>\n</body>\n</html>\n";
  return out;
}

}  // namespace rasoat::reports
