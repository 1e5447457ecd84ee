#include <charconv>

#include "rules/language/rule_reader.h"

namespace rasoat::rules {

using plans::kNoNode;
using plans::NodeId;
using plans::NodeKind;

std::string RuleReader::text(NodeId node) const {
  if (node == kNoNode) return {};
  std::string scratch;
  return std::string(document().text(node, scratch));
}

std::vector<NodeId> RuleReader::elements(NodeId node) const {
  std::vector<NodeId> found;
  if (node == kNoNode) return found;
  if (document().kind(node) != NodeKind::kSequence) return {node};
  found.reserve(document().entry_count(node));
  for (NodeId child = document().first_child(node); child != kNoNode; child = document().next(child)) {
    if (document().kind(child) != NodeKind::kError) found.push_back(child);
  }
  return found;
}

std::vector<std::string> RuleReader::texts(NodeId node) const {
  std::vector<std::string> found;
  for (const NodeId element : elements(node)) found.push_back(text(element));
  return found;
}

std::vector<std::string> RuleReader::codes(NodeId node, std::string_view list) const {
  std::vector<std::string> found;
  for (const NodeId element : elements(node)) found.emplace_back(plans::canonical_code(list, text(element)));
  return found;
}

Wording RuleReader::wording(NodeId node) {
  if (node == kNoNode) return {};
  const Fields both = fields(node, Section::kWording);
  return {text(both["vi"]), text(both["en"])};
}

Period RuleReader::period(const Fields& fields) {
  Period period;
  if (fields.has("from")) period.from = parse_iso_date(text(fields["from"]));
  if (fields.has("until")) period.until = parse_iso_date(text(fields["until"]));
  if (period.from && period.until && *period.until < *period.from) {
    report(fields["until"], words("“until” trước “from”: không ngày nào trong khoảng ấy.",
                                  "“until” is before “from”: no day is in that time."));
  }
  return period;
}

std::optional<bool> RuleReader::flag(NodeId node) const {
  if (node == kNoNode || document().kind(node) != NodeKind::kScalar) return std::nullopt;
  const std::string word = text(node);
  if (word == "true") return true;
  if (word == "false") return false;
  return std::nullopt;
}

std::optional<std::uint32_t> RuleReader::count(NodeId node) const {
  if (node == kNoNode || document().kind(node) != NodeKind::kScalar) return std::nullopt;
  const std::string digits = text(node);
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

Severity RuleReader::severity(NodeId node) const {
  const std::string word = text(node);
  for (const SeverityWord& one : severity_words()) {
    if (one.word == word) return one.severity;
  }
  return Severity::kError;
}

Strength RuleReader::strength(NodeId node) const {
  const std::string word = text(node);
  for (const StrengthWord& one : strength_words()) {
    if (one.word == word) return one.strength;
  }
  return Strength::kText;
}

}  // namespace rasoat::rules
