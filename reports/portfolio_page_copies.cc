// Shared text side by side, by clusters; then what the reviewer must judge, and what is found about units.
#include <cctype>
#include <set>

#include "checker/audit/place_words.h"
#include "reports/portfolio_page.h"
#include "reports/portfolio_words.h"

namespace rasoat::reports {
namespace {

using checker::CopiedPassage;
using checker::Copy;
using checker::CopyCluster;
using checker::Portfolio;

// At the head of a title: “Kế hoạch của cấp trên” begins like one.
std::string titled(const Page& page, std::uint32_t plan) {
  std::string owner = page.view.owner(plan);
  if (plan == checker::kNone)
    owner.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(owner.front())));
  return owner;
}

std::string plan_link(const Page& page, std::uint32_t plan) {
  const std::string name = plain(titled(page, plan));
  if (plan >= page.run.portfolio.plans.size())
    return name + " <code>" + plain(page.run.portfolio.superior_file) + "</code>";
  const checker::PlanLine& line = page.run.portfolio.plans[plan];
  std::string out = "<a href=\"#p" + std::to_string(plan) + "\">" + name + "</a>";
  if (!line.plan.symbol.empty()) out += " " + plain(line.plan.symbol);
  if (line.date) out += ", " + plain(date_words(rules::to_iso(*line.date), page.run.lang));
  return out;
}

std::string passage_side(const Page& page, const std::string& path, std::uint32_t line, const std::string& text) {
  return "<td><small>" + plain(checker::place_words(path).in(page.run.lang)) + ", " +
         plain(phrase(Word::kLine, page.run.lang, {std::to_string(line)})) + "</small><q>" + plain(text) + "</q>";
}

std::string pair(const Page& page, const Copy& copy, bool open) {
  const std::string percent = phrase(AuditWord::kSamePercent, page.run.lang, {std::to_string(copy.percent)});
  std::string out = "<details class=\"pair\"" + std::string(open ? " open" : "") + "><summary>" +
                    plain(phrase(AuditWord::kPair, page.run.lang, {titled(page, copy.a), page.view.owner(copy.b)})) +
                    " <b>" + plain(percent) + "</b></summary>\n<table class=\"sides\"><thead><tr><th scope=\"col\">" +
                    plan_link(page, copy.a) + "<th scope=\"col\">" + plan_link(page, copy.b) + "</thead><tbody>\n";
  for (const CopiedPassage& passage : copy.passages) {
    out += "<tr>" + passage_side(page, passage.path_a, passage.line_a, passage.text_a) +
           passage_side(page, passage.path_b, passage.line_b, passage.text_b) + "\n";
  }
  return out + "</tbody></table></details>\n";
}

std::string cluster_head(const Page& page, const CopyCluster& cluster, std::size_t number) {
  std::string out = "<h3>" +
                    plain(phrase(AuditWord::kCluster, page.run.lang,
                                 {std::to_string(number), std::to_string(cluster.plans.size())})) +
                    "</h3>\n";
  if (cluster.from_superior)
    out += "<p>" + badge({"warn", "!"}, word(AuditWord::kFromSuperior, page.run.lang)) + "</p>\n";
  out += "<ol>";
  for (const std::uint32_t plan : cluster.plans) out += "<li>" + plan_link(page, plan);
  return out + "</ol>\n";
}

std::string related_plans(const Page& page, const checker::UnitFinding& finding) {
  std::string out;
  for (const std::uint32_t plan : finding.related) out += (out.empty() ? "" : "; ") + plan_link(page, plan);
  return out.empty() ? "" : "<br><small>" + page.say(AuditWord::kRelatedPlans) + ": " + out + "</small>";
}

}  // namespace

void write_copies_section(std::ostream& out, const Page& page) {
  const Portfolio& portfolio = page.run.portfolio;
  out << "<section id=\"copies\">\n<h2>" << page.say(AuditWord::kDuplicates) << "</h2>\n<p>"
      << page.say(portfolio.copies.empty() ? AuditWord::kNoDuplicates : AuditWord::kDuplicatesNote) << "</p>\n";
  std::set<std::uint32_t> shown;
  for (std::size_t at = 0; at < portfolio.clusters.size(); ++at) {
    const CopyCluster& cluster = portfolio.clusters[at];
    out << "<div class=\"cluster\">\n" << cluster_head(page, cluster, at + 1);
    for (const std::uint32_t copy : cluster.copies) {
      if (copy >= portfolio.copies.size()) continue;
      out << pair(page, portfolio.copies[copy], shown.empty());
      shown.insert(copy);
    }
    out << "</div>\n";
  }
  for (std::uint32_t copy = 0; copy < portfolio.copies.size(); ++copy) {
    if (!shown.contains(copy)) out << pair(page, portfolio.copies[copy], false);
  }
  out << "</section>\n";
}

std::string reader_section(const Page& page) {
  std::string out = "<section id=\"reader\">\n<h2>" + page.say(AuditWord::kReaderPart) + "</h2>\n<p>" +
                    (page.run.reader.empty() ? page.say(Word::kForTheReader) : page.say(AuditWord::kReaderNote)) +
                    "</p>\n";
  if (!page.run.reader.empty()) {
    out += "<table class=\"reader\"><thead><tr><th scope=\"col\">" + page.say(AuditWord::kClause) +
           "<th scope=\"col\">" + page.say(AuditWord::kContents) + "<th scope=\"col\">" +
           page.say(AuditWord::kReaderColumn) + "</thead><tbody>\n";
    for (const checker::ReaderClause& clause : page.run.reader) {
      out += "<tr><th scope=\"row\">" + plain(clause.code) + " <small>" + plain(clause.document) + "</small><td>" +
             plain(clause.title.in(page.run.lang));
      if (clause.alone) out += "<br>" + badge({"open", "?"}, word(AuditWord::kAloneMark, page.run.lang));
      out += "<td>" + plain(clause.reader.in(page.run.lang)) + "\n";
    }
    out += "</tbody></table>\n";
  }
  out += "<div class=\"signs\">";
  for (const AuditWord who : {AuditWord::kSignReviewer, AuditWord::kSignHead}) {
    out += "<p><b>" + page.say(who) + "</b><br><i>" + page.say(AuditWord::kSignHint) + "</i></p>";
  }
  return out + "</div>\n</section>\n";
}

void write_unit_findings_section(std::ostream& out, const Page& page) {
  const Portfolio& portfolio = page.run.portfolio;
  if (portfolio.findings.empty()) return;
  out << "<section id=\"unit-findings\">\n<h2>" << page.say(AuditWord::kUnitFindings)
      << "</h2>\n<div class=\"scroll\"><table class=\"findings\"><thead><tr><th scope=\"col\">"
      << page.say(AuditWord::kUnit) << "<th scope=\"col\">" << page.say(AuditWord::kProblem) << "<th scope=\"col\">"
      << page.say(AuditWord::kProposedRemedy) << "</thead><tbody>\n";
  for (const checker::UnitFinding& finding : portfolio.findings) {
    const bool known = finding.unit < portfolio.units.size();
    const std::string name = plain(known ? page.view.title(finding.unit) : page.view.owner(finding.plan));
    const std::string target = known ? "u" + std::to_string(finding.unit) : "p" + std::to_string(finding.plan);
    out << "<tr><th scope=\"row\"><a href=\"#" << target << "\">" << name << "</a><td>"
        << badge(look_of(finding.severity), severity_word(finding.severity, page.run.lang)) << " " << plain(finding.say)
        << related_plans(page, finding) << " <a class=\"rule\" href=\"#r-" << plain(page.card(finding.rule).id) << "\">"
        << plain(page.card(finding.rule).id) << "</a><td>" << plain(finding.remedy) << "\n";
  }
  out << "</tbody></table></div>\n</section>\n";
}

}  // namespace rasoat::reports
