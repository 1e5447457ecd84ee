#include "reports/article_words.h"

#include "reports/basis_text.h"
#include "reports/markdown.h"
#include "reports/words.h"

namespace rasoat::reports {

using checker::Article;
using checker::Label;
using checker::Lang;
using checker::Scope;
using checker::SeverityNote;
using checker::Standing;

namespace {

std::string as_it_is(std::string_view text) { return std::string(text); }

std::string listed(const std::vector<Label>& labels, Lang lang, const Marks& marks) {
  std::string out;
  for (const Label& label : labels)
    out += (out.empty() ? "" : ", ") + marks.text(label.name.in(lang)) + " (" + marks.code(label.code) + ")";
  return out;
}

std::string case_words(const SeverityNote& note, Lang lang, const Marks& marks) {
  std::string out;
  const auto add = [&out](const std::string& part) {
    if (!part.empty()) out += (out.empty() ? "" : "; ") + part;
  };
  if (note.draft) add(std::string(word(*note.draft ? Word::kSeverityDrafts : Word::kSeverityIssued, lang)));
  const auto& [from, until] = note.period;
  if (from) add(phrase(Word::kSeveritySince, lang, {date_words(rules::to_iso(*from), lang)}));
  if (until) add(phrase(Word::kSeverityUntil, lang, {date_words(rules::to_iso(*until), lang)}));
  if (!note.unit_types.empty()) add(phrase(Word::kSeverityUnits, lang, {listed(note.unit_types, lang, marks)}));
  return out;
}

}  // namespace

const Marks kMarkdownMarks{[](std::string_view text) { return markdown_text(text); },
                           [](std::string_view code) { return markdown_code(code); }, "**"};
const Marks kPlainMarks{as_it_is, as_it_is, ""};

std::string_view standing_words(const Article& article, Lang lang) {
  switch (article.standing) {
    case Standing::kPreview:
      return word(Word::kPreview, lang);
    case Standing::kRetired:
      return word(Word::kRetired, lang);
    case Standing::kOff:
      return word(Word::kSwitchedOff, lang);
    case Standing::kStable:
      break;
  }
  return "";
}

std::vector<std::string> scope_lines(const Scope& scope, Lang lang, const Marks& marks) {
  std::string guidance;
  for (const std::string& symbol : scope.guidance)
    guidance += (guidance.empty() ? "" : ", ") + marks.text(document_text(symbol, lang));
  std::vector<std::string> lines = {guidance.empty() ? std::string(word(Word::kScopeEvery, lang))
                                                     : phrase(Word::kScopeGuidance, lang, {guidance})};
  const auto add = [&](Word which, const std::vector<Label>& labels) {
    if (!labels.empty()) lines.push_back(phrase(which, lang, {listed(labels, lang, marks)}));
  };
  add(Word::kScopeUnits, scope.unit_types);
  add(Word::kScopeNotUnits, scope.except_unit_types);
  add(Word::kScopeSystems, scope.systems);
  add(Word::kScopeNotSystems, scope.except_systems);
  add(Word::kScopeTypes, scope.types);
  if (scope.draft) lines.emplace_back(word(*scope.draft ? Word::kScopeDrafts : Word::kScopeIssued, lang));
  if (const std::string period = period_words(scope.in_force, lang); !period.empty())
    lines.push_back(phrase(Word::kScopeInForce, lang, {period}));
  if (!scope.subject.code.empty()) {
    const std::string subject = marks.text(scope.subject.name.in(lang)) + " (" + marks.code(scope.subject.code) + ")";
    lines.push_back(phrase(Word::kScopeSubject, lang, {subject}));
  }
  if (scope.conditional) lines.push_back(marks.text(word(Word::kScopeConditional, lang)));
  return lines;
}

std::vector<std::string> severity_lines(const checker::RuleCard& card, const Article& article, Lang lang,
                                        const Marks& marks) {
  std::vector<std::string> lines;
  const auto add = [&](checker::Severity severity, const std::string& when) {
    const std::string strong(marks.strong);
    lines.push_back(strong + marks.text(severity_word(severity, lang)) + strong + ": " + when);
  };
  for (const SeverityNote& note : article.severity_when) add(note.is, case_words(note, lang, marks));
  if (!lines.empty()) add(card.severity, marks.text(word(Word::kSeverityOtherwise, lang)));
  return lines;
}

}  // namespace rasoat::reports
