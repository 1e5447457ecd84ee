// Reads one rule file or pack.yaml by the closed vocabulary, and gathers every mistake in it with its place and words.
//
// This is the step between the Document (plans/reader) and the compiled forms: a mapping is read by its Section, so
// that unknown keys, missing keys and wrong shapes are found in one place and what comes out has the right shape. It
// knows no operator and no rule; those are load_condition's and load_rule's business. Errors go to the vector given, in
// source order once `finish` is called.
//
//   RuleReader reader(read_rule_source("pack/x.yaml", text, errors), errors);
//   Fields rule = reader.fields(reader.root(), Section::kRule);
//   std::string id = reader.text(rule["rule"]);
#pragma once

#include <array>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plans/document.h"
#include "plans/line_index.h"
#include "rules/language/example.h"
#include "rules/language/vocabulary.h"
#include "rules/rule_error.h"

namespace rasoat::rules {

// "%1" and "%2" in both wordings are replaced by `fill`.
[[nodiscard]] Wording words(std::string_view vi, std::string_view en,
                            std::initializer_list<std::string_view> fill = {});
// "Did you mean …?", or else what is known.
[[nodiscard]] Wording suggestion(std::string_view word, const std::vector<std::string_view>& known);

// "a b" → a, b.
[[nodiscard]] std::vector<std::string_view> split_words(std::string_view blank_separated);

// The values of one mapping by key: only those that are there and of the right shape.
class Fields {
 public:
  [[nodiscard]] plans::NodeId operator[](std::string_view key) const;  // kNoNode when absent or of a wrong shape
  [[nodiscard]] bool has(std::string_view key) const { return (*this)[key] != plans::kNoNode; }
  [[nodiscard]] bool written(std::string_view key) const;  // also of a wrong shape

 private:
  friend class RuleReader;
  static constexpr std::size_t kMost = 24;
  [[nodiscard]] std::size_t position(std::string_view key) const;
  std::span<const Key> keys_;
  std::array<plans::NodeId, kMost> values_{};
  std::array<bool, kMost> written_{};
};

class RuleReader {
 public:
  RuleReader(std::shared_ptr<const RuleSource> source, std::vector<RuleError>& errors);

  [[nodiscard]] const std::shared_ptr<const RuleSource>& source() const { return source_; }
  [[nodiscard]] const plans::Document& document() const { return source_->document; }
  [[nodiscard]] plans::NodeId root() const { return document().root(); }
  [[nodiscard]] bool sound() const { return errors_.size() == before_; }  // no error in this file so far

  // A mapping's entries by the keys of a section or of an operator. A node that is no mapping has been reported by
  // whoever checked its shape.
  [[nodiscard]] Fields fields(plans::NodeId mapping, Section section) { return fields(mapping, keys_of(section)); }
  [[nodiscard]] Fields fields(plans::NodeId mapping, std::span<const Key> keys);
  // Has `value` this shape? Reports when not. `key` is the node to point at where the value is empty.
  [[nodiscard]] bool shaped(Shape shape, plans::NodeId key, plans::NodeId value, std::string_view codes = {});

  // For nodes whose shape has been checked:
  [[nodiscard]] std::string text(plans::NodeId node) const;                     // "" for kNoNode
  [[nodiscard]] std::vector<plans::NodeId> elements(plans::NodeId node) const;  // one or many
  [[nodiscard]] std::vector<std::string> texts(plans::NodeId node) const;
  [[nodiscard]] std::vector<std::string> codes(plans::NodeId node, std::string_view list) const;
  [[nodiscard]] Wording wording(plans::NodeId node);
  [[nodiscard]] Period period(const Fields& fields);
  [[nodiscard]] std::optional<bool> flag(plans::NodeId node) const;
  [[nodiscard]] std::optional<std::uint32_t> count(plans::NodeId node) const;
  [[nodiscard]] Severity severity(plans::NodeId node) const;
  [[nodiscard]] Strength strength(plans::NodeId node) const;

  // Where a node stands, as an error without words.
  [[nodiscard]] RuleError place(plans::NodeId node) {
    return place(node == plans::kNoNode ? plans::Span{} : document().span(node));
  }
  [[nodiscard]] RuleError place(plans::Span where);
  void report(plans::Span where, Wording what, Wording help = {});
  void report(plans::NodeId node, Wording what, Wording help = {});
  // The bytes of the file for `size` bytes of a scalar's text from `offset`; the scalar's own where it is not verbatim.
  [[nodiscard]] plans::Span part(plans::NodeId scalar, std::size_t offset, std::size_t size) const;

  void finish();  // puts this file's errors in source order

 private:
  void unknown_key(plans::NodeId key, std::string_view name, std::span<const Key> keys);
  void missing_keys(plans::NodeId mapping, const Fields& fields);
  [[nodiscard]] bool is_scalar(plans::NodeId node) const;
  [[nodiscard]] bool all_scalars(plans::NodeId node, bool one_is_enough) const;
  [[nodiscard]] bool all_mappings(plans::NodeId node) const;
  [[nodiscard]] bool is_empty_list(plans::NodeId node) const;
  [[nodiscard]] bool right_kind(Shape shape, plans::NodeId value) const;
  [[nodiscard]] bool known_word(Shape shape, plans::NodeId value, std::string_view words);
  [[nodiscard]] bool each_shaped(plans::NodeId mapping, Shape shape, std::string_view list);
  [[nodiscard]] bool known_codes(plans::NodeId value, std::string_view list);

  std::shared_ptr<const RuleSource> source_;
  std::vector<RuleError>& errors_;
  std::size_t before_ = 0;
  std::optional<plans::LineIndex> lines_;  // made for the first error
};

// Reads the text; every Fault of the reader becomes a RuleError.
[[nodiscard]] std::shared_ptr<const RuleSource> read_rule_source(std::string name, std::string_view text,
                                                                 std::vector<RuleError>& errors);

}  // namespace rasoat::rules
