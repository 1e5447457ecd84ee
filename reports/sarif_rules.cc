#include "reports/sarif_rules.h"

#include <algorithm>

#include "reports/rule_page.h"
#include "reports/sarif_place.h"
#include "reports/utf8.h"

namespace rasoat::reports {
namespace {

using checker::Lang;
using checker::RuleCard;
using checker::Severity;
using checker::Strength;

constexpr std::size_t kTextLimit = 1024;
constexpr std::size_t kTagLimit = 20;

// How sure a result is to be a fault of the plan: practice is a matter of judgement, a text is not.
std::string_view precision_of(const RuleCard& card) {
  bool binding = false;
  bool form = false;
  for (const checker::Basis& basis : card.basis) {
    binding = binding || basis.strength == Strength::kText || basis.strength == Strength::kFormat;
    form = form || basis.strength == Strength::kLaterRule || basis.strength == Strength::kForm;
  }
  if (binding) return "very-high";
  return form ? "high" : "medium";
}

std::string_view problem_severity(Severity severity) {
  return severity == Severity::kInfo ? "recommendation" : sarif_level(severity);
}

// "task-lead-missing" → "TaskLeadMissing"
std::string pascal_case(std::string_view id) {
  std::string out;
  bool upper = true;
  for (const char c : id) {
    if (c == '-') {
      upper = true;
      continue;
    }
    out += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    upper = false;
  }
  return out;
}

void write_properties(JsonWriter& json, const RuleCard& card) {
  json.key("properties");
  json.begin_object();
  json.key("tags");
  json.begin_array();
  json.text(card.pack);
  for (std::size_t i = 0; i < std::min(card.tags.size(), kTagLimit - 1); ++i) json.text(card.tags[i]);
  json.end_array();
  json.member("precision", precision_of(card));
  json.member("problem.severity", problem_severity(card.severity));
  json.end_object();
}

void write_rule(JsonWriter& json, const RuleCard& card, Lang lang) {
  const std::string title = sarif_text(card.title.in(lang), card.id);
  json.begin_object();
  json.member("id", card.id);
  json.member("name", first_code_points(pascal_case(card.id), 255));
  write_message(json, "shortDescription", title);
  write_message(json, "fullDescription", sarif_text(card.because.in(lang), title));
  json.key("help");
  json.begin_object();
  json.member("text", rule_page(card, lang, PageStyle::kText));
  json.member("markdown", rule_page(card, lang, PageStyle::kMarkdown));
  json.end_object();
  json.key("defaultConfiguration");
  json.begin_object();
  json.member("level", sarif_level(card.severity));
  json.end_object();
  write_properties(json, card);
  json.end_object();
}

std::string full_name(const RuleCard& card) { return card.pack + "/" + card.id; }

}  // namespace

std::string_view sarif_level(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kInfo:
      return "note";
  }
  return "none";
}

std::string sarif_text(std::string_view text, std::string_view otherwise) {
  if (text.empty()) return std::string(otherwise);
  std::string valid = escape_invalid(text);
  if (first_code_points(valid, kTextLimit).size() == valid.size()) return valid;
  return std::string(first_code_points(valid, kTextLimit - 1)) + "…";
}

SarifRules::SarifRules(const std::shared_ptr<const std::vector<RuleCard>>& cards) {
  if (!cards) return;
  for (const RuleCard& card : *cards) static_cast<void>(index_of(card));
}

std::uint32_t SarifRules::index_of(const RuleCard& card) {
  const auto [found, added] = index_.try_emplace(full_name(card), static_cast<std::uint32_t>(rules_.size()));
  if (added) rules_.push_back(card);
  return found->second;
}

void SarifRules::write(JsonWriter& json, Lang lang) const {
  json.begin_array();
  for (const RuleCard& card : rules_) write_rule(json, card, lang);
  json.end_array();
}

}  // namespace rasoat::reports
