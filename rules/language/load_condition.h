// Conditions, from their written form to the tree that checker/evaluate answers.
//
// Everything a condition names is resolved here: paths against the plan format, lists, lexicons and documents against
// the pack, codes against closed lists; patterns are tried, phrases folded. What was wrong has been reported; the tree
// is then not to be used.
//
//   ConditionLoader loader(reader, pack);
//   Condition require = loader.load(node, subject);   loader.names();   // {"missing"}: what its operators bind for
//   messages
#pragma once

#include <string_view>
#include <vector>

#include "rules/language/condition.h"
#include "rules/language/load_path.h"
#include "rules/language/rule_reader.h"

namespace rasoat::rules {

// What a rule may name of its pack.
struct PackContext {
  std::string name;
  PackData data;
  std::vector<std::string> texts;  // of data.documents, blanks folded (fold_blanks); "": quotes are not looked up there
  bool proven = false;             // the pack's tests have tried its patterns: they need not be compiled at every start
};

class ConditionLoader {
 public:
  ConditionLoader(RuleReader& reader, const PackContext& pack) : reader_(reader), pack_(pack) {}

  // `node` must be a mapping.
  [[nodiscard]] Condition load(plans::NodeId node, const Subject& subject);
  [[nodiscard]] const std::vector<std::string_view>& names() const { return names_; }
  [[nodiscard]] const std::vector<std::string>& settings() const { return settings_; }  // that were named

 private:
  void load_value(Condition& condition, const Operator& found, plans::NodeId value, const Subject& subject);
  // Does what a path leads to suit the operator?
  void check_operand(plans::NodeId path, Operand wanted, const Subject& there);
  void check_operands(const Operator& found, const Fields& fields, const Subject& leads_to, const Subject& subject);
  void load_literal(Condition& condition, plans::NodeId value, const Subject& leads_to);
  void check_choice(const Operator& found, const Fields& fields, plans::NodeId value);
  void load_period(Condition& condition, const Fields& fields, plans::NodeId value);
  // One key's value into its slot; `leads_to`: what the operator's path leads to.
  void fill(Condition& condition, const Key& key, plans::NodeId value, const Subject& subject, const Subject& leads_to);
  void fill_words(Condition& condition, const Key& key, plans::NodeId value, const Subject& leads_to);
  void load_values(Condition& condition, const Key& key, plans::NodeId value, const Subject& leads_to);
  void load_pattern(Condition& condition, plans::NodeId value);
  void load_document(Condition& condition, plans::NodeId value);
  void load_parts(Condition& condition, plans::NodeId list, const Subject& subject);
  Subject load_one_path(std::vector<Path>& into, plans::NodeId node, const Subject& subject);
  void load_paths(std::vector<Path>& into, plans::NodeId list, const Subject& subject);
  const Operator* only_operator(plans::NodeId node, plans::NodeId& value);
  [[nodiscard]] std::optional<std::uint32_t> limit(plans::NodeId value);
  // Of the pack, by name; null, and reported, when there is none.
  [[nodiscard]] const Setting* setting(plans::NodeId value, std::string_view name);
  template <typename Named>
  const Named* named(const std::vector<Named>& all, plans::NodeId value, std::string_view vi, std::string_view en);

  RuleReader& reader_;
  const PackContext& pack_;
  std::vector<std::string_view> names_;
  std::vector<std::string> settings_;
};

// The pack's document that `symbol` means; null when it names none.
[[nodiscard]] const KnownDocument* find_document(const PackData& data, std::string_view symbol);

}  // namespace rasoat::rules
