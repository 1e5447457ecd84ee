#include "reports/html_plan.h"

#include <algorithm>
#include <map>
#include <vector>

#include "reports/basis_text.h"
#include "reports/codes.h"
#include "reports/entries.h"
#include "reports/excerpt_drawing.h"
#include "reports/html.h"
#include "reports/summary.h"
#include "reports/terminal.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Finding;
using checker::Lang;
using checker::Severity;
using checker::Verdict;

constexpr std::uint32_t kExcerptColumns = 160;

std::string element(std::string_view name, std::string_view of_class, std::string_view html) {
  std::string out = "<" + std::string(name);
  if (!of_class.empty()) out += " class=\"" + std::string(of_class) + "\"";
  return out + ">" + std::string(html) + "</" + std::string(name) + ">\n";
}

std::string labelled(Word label, std::string_view html, Lang lang) {
  return "<b>" + html_line(word(label, lang)) + ":</b> " + std::string(html);
}

// The line with its place marked, its number before it.
std::string excerpt_html(const Audit& audit, checker::Span where) {
  const checker::Excerpt excerpt = audit.excerpt(where);
  const ExcerptWindow window = window_of(excerpt, kExcerptColumns);
  const std::uint32_t end = window.caret_column + window.caret_width;
  return "<span class=\"number\">" + std::to_string(excerpt.begin.line) + "</span>" +
         html_text(slice_columns(window.text, 0, window.caret_column)) + "<mark>" +
         html_text(slice_columns(window.text, window.caret_column, end)) + "</mark>" +
         html_text(slice_columns(window.text, end, display_columns(window.text))) + "\n";
}

class PlanSection {
 public:
  PlanSection(const Audit& audit, const ReportOptions& options)
      : audit_(audit), options_(options), lang_(options.lang) {}

  std::string write(std::uint64_t number) {
    out_ = "<section class=\"plan\" id=\"plan-" + std::to_string(number) + "\">\n";
    write_head();
    write_actions();
    write_undecided();
    write_findings({Severity::kError, Severity::kWarning}, Word::kFindings);
    if (options_.show_info) {
      write_findings({Severity::kInfo}, Word::kInfo);
    } else {
      write_notes(Severity::kInfo, false, Word::kInfo);
    }
    if (options_.show_waived) write_waived();
    return std::move(out_) + "</section>\n";
  }

 private:
  void write_head() {
    out_ += element("h2", "", html_line(audit_.file));
    for (const std::string& line : identity_lines(audit_, lang_)) out_ += element("p", "identity", html_line(line));
    const Verdict verdict = audit_.verdict();
    const std::string said = "<b>" + html_line(word(Word::kVerdict, lang_)) + ": " +
                             html_line(verdict_text(audit_, lang_)) + "</b> (" + html_line(counts_text(audit_, lang_)) +
                             ")";
    out_ += element("p", "verdict " + std::string(code_of(verdict)), said);
    if (const std::string open = not_verified_text(audit_, lang_); !open.empty()) {
      out_ += element("p", "", html_line(open));
    }
    if (!audit_.guidance_without_pack.empty()) {
      out_ += element("p", "", html_line(general_rules_text(audit_.guidance_without_pack, lang_)));
    }
    if (!audit_.rulings.empty()) out_ += element("p", "", html_line(rulings_text(audit_, lang_)));
  }

  void write_actions() {
    const std::vector<Action> actions = actions_of(audit_, lang_);
    std::uint32_t number = 0;
    for (const auto& [severity, title] :
         {std::pair{Severity::kError, Word::kMustDo}, std::pair{Severity::kWarning, Word::kShouldDo}}) {
      std::string items;
      const std::uint32_t first = number + 1;
      for (const Action& action : actions) {
        if (action.severity != severity) continue;
        const std::string places = places_text(action, lang_);
        items += element("li", "", html_line(action.text + (places.empty() ? "" : " (" + places + ")")));
        ++number;
      }
      if (items.empty()) continue;
      out_ += element("h3", "", html_line(word(title, lang_)));
      out_ += "<ol start=\"" + std::to_string(first) + "\">\n" + items + "</ol>\n";
    }
  }

  void write_undecided() {
    const std::vector<UndecidedCause> causes = undecided_causes(audit_, lang_);
    if (causes.empty()) return;
    std::size_t number = 0;
    std::string items;
    for (const UndecidedCause& cause : causes) {
      number += cause.rules.size();
      std::vector<std::string> ids;
      for (const checker::RuleCard* card : cause.rules) ids.push_back(card->id);
      items += element("li", "", html_line((cause.why.empty() ? "" : cause.why + ": ") + joined(ids, ", ")));
    }
    out_ += element("h3", "", html_line(counted(Word::kUndecided, number, lang_)));
    out_ += "<ul>\n" + items + "</ul>\n";
  }

  void write_findings(std::initializer_list<Severity> severities, Word title) {
    bool any = false;
    for (const Severity severity : severities) {
      for (const Finding& finding : audit_.findings) {
        if (finding.waived || finding.severity != severity) continue;
        if (!any) out_ += element("h3", "", html_line(word(title, lang_)));
        any = true;
        write_finding(finding);
      }
    }
  }

  void write_finding(const Finding& finding) {
    out_ += "<article class=\"finding " + std::string(code_of(finding.severity)) + "\">\n";
    out_ += element("p", "say",
                    "<b>" + html_line(severity_word(finding.severity, lang_)) + ":</b> " +
                        html_line(message_line(audit_, finding, lang_)) + " <code>" +
                        html_line(audit_.cards->at(finding.rule).id) + "</code>");
    if (audit_.source) {
      std::string lines = excerpt_html(audit_, finding.where);
      for (const checker::RelatedPlace& place : finding.related) {
        lines += "<span class=\"related\">" + html_line(place.what.in(lang_)) + "</span>\n" +
                 excerpt_html(audit_, place.where);
      }
      out_ += element("pre", "", lines);
    }
    write_basis(finding);
    if (const std::string& remedy = finding.remedy.in(lang_); !remedy.empty()) {
      out_ += element("p", "", labelled(Word::kRemedy, html_line(remedy), lang_));
    }
    out_ += "</article>\n";
  }

  // A basis is quoted in full once for each rule.
  void write_basis(const Finding& finding) {
    std::string all;
    for (const checker::Basis& basis : finding.basis) {
      all += element("p", "", labelled(Word::kBasis, html_line(basis_text(basis, lang_)), lang_));
    }
    if (all.empty()) return;
    const std::uint32_t line = audit_.position(finding.where.begin).line;
    const auto [found, added] = said_.try_emplace(finding.rule, all, line);
    if (added || found->second.first != all) {
      out_ += all;
    } else {
      const std::string same = phrase(Word::kSameBasis, lang_, {std::to_string(found->second.second)});
      out_ += element("p", "", labelled(Word::kBasis, html_line(same), lang_));
    }
  }

  std::string note(const Finding& finding) {
    std::string text = message_line(audit_, finding, lang_);
    if (finding.waived) text += " " + waiver_line(finding, lang_);
    if (audit_.source) {
      const std::string line = std::to_string(audit_.position(finding.where.begin).line);
      text = std::string(word(Word::kLineColumn, lang_)) + " " + line + ": " + text;
    }
    return element("li", "", html_line(text) + " <code>" + html_line(audit_.cards->at(finding.rule).id) + "</code>");
  }

  void write_notes(Severity severity, bool waived, Word title) {
    std::string items;
    for (const Finding& finding : audit_.findings) {
      if (finding.waived == waived && (waived || finding.severity == severity)) items += note(finding);
    }
    if (items.empty()) return;
    out_ += element("h3", "", html_line(word(title, lang_))) + "<ul>\n" + items + "</ul>\n";
  }

  void write_waived() { write_notes(Severity::kInfo, true, Word::kWaivedList); }

  const Audit& audit_;
  const ReportOptions& options_;
  Lang lang_;
  std::string out_;
  std::map<std::uint32_t, std::pair<std::string, std::uint32_t>> said_;  // by rule: its basis, and the line
};

}  // namespace

std::string html_line(std::string_view text) { return html_text(printable(text)); }

std::string html_plan(const Audit& audit, std::uint64_t number, const ReportOptions& options) {
  return PlanSection(audit, options).write(number);
}

}  // namespace rasoat::reports
