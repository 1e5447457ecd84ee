// Numbers the conditions of a RuleSet, so that what is asked again and again has its place in a table instead of being
// looked for.
//
//   Numbering numbering;
//   numbering.add(rule);
#pragma once

#include <cstddef>
#include <memory>

#include "rules/language/condition.h"

namespace rasoat::rules {

class Numbering {
 public:
  // The rule and its conditions; of these, one that others hold too is copied first.
  void add(Rule& rule);

  [[nodiscard]] std::size_t text_questions() const { return text_questions_; }
  // Does some rule look at all texts of a plan? Then they are best read together, before the first rule asks for one.
  [[nodiscard]] bool asks_all_texts() const { return asks_all_texts_; }

 private:
  void add(std::shared_ptr<const Condition>& condition);
  void number(const Condition& condition);

  std::size_t text_questions_ = 0;
  std::size_t plan_questions_ = 0;
  bool asks_all_texts_ = false;
};

// Does the answer of this leaf depend on the plan alone?
[[nodiscard]] bool is_subject_free(const Condition& condition);

}  // namespace rasoat::rules
