#include "rules/numbering.h"

#include <algorithm>

#include "rules/native/native.h"

namespace rasoat::rules {
namespace {

bool asks_text_alone(Op op) {
  return op == Op::kMatches || op == Op::kMentions || op == Op::kNamesAll || op == Op::kReason || op == Op::kWholeShare;
}

// Does the answer follow from the subject's own text?
bool is_of_text(const Condition& condition) {
  if (is_combination(condition.op)) return std::ranges::all_of(condition.parts, is_of_text);
  const bool of_text = asks_text_alone(condition.op) || condition.op == Op::kPlaceholder;
  return of_text && condition.paths[0].root == Root::kSubject && condition.paths[0].steps.empty();
}

SlotNumber next(std::size_t& count) { return SlotNumber(static_cast<std::uint32_t>(count++)); }

}  // namespace

bool is_subject_free(const Condition& condition) {
  const auto free = [](const Path& path) { return path.root != Root::kSubject; };
  return std::ranges::all_of(condition.paths, free) && std::ranges::all_of(condition.targets, free);
}

void Numbering::add(Rule& rule) {
  add(rule.when);
  add(rule.require);
  const bool every_text = rule.for_each.root == Root::kEveryText && rule.for_each.steps.empty();
  asks_all_texts_ = asks_all_texts_ || every_text;
  if (every_text && rule.require != nullptr && is_of_text(*rule.require) &&
      (rule.when == nullptr || is_of_text(*rule.when)))
    rule.text_question = next(text_questions_);
  if (rule.native == nullptr) return;
  if (rule.native.use_count() > 1) rule.native = std::make_shared<const NativeSettings>(*rule.native);
  const NativeCheck* check = rule.native->check = find_native(rule.native->name);
  if (check != nullptr && check->asks_texts) rule.native->text_question = next(text_questions_);
}

void Numbering::add(std::shared_ptr<const Condition>& condition) {
  if (condition == nullptr) return;
  if (condition.use_count() > 1) condition = std::make_shared<const Condition>(*condition);
  number(*condition);
}

void Numbering::number(const Condition& condition) {
  for (const Condition& part : condition.parts) number(part);
  if (is_combination(condition.op)) return;
  if (asks_text_alone(condition.op)) condition.text_question = next(text_questions_);
  condition.word_signs.clear();  // of a copy: those of what it was made from
  if (condition.op == Op::kMentions)
    for (const std::string& phrase : condition.words) condition.word_signs.push_back(plans::word_signs(phrase));
  if (is_subject_free(condition)) condition.plan_question = next(plan_questions_);
}

}  // namespace rasoat::rules
