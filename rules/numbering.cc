#include "rules/numbering.h"

#include <algorithm>

namespace rasoat::rules {
namespace {

bool asks_text_alone(Op op) { return op == Op::kOneOf || op == Op::kMatches || op == Op::kMentions; }

SlotNumber next(std::size_t& count) { return SlotNumber(static_cast<std::uint32_t>(count++)); }

}  // namespace

bool is_subject_free(const Condition& condition) {
  const auto free = [](const Path& path) { return path.root != Root::kSubject; };
  return std::ranges::all_of(condition.paths, free) && std::ranges::all_of(condition.targets, free);
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
  if (is_subject_free(condition)) condition.plan_question = next(plan_questions_);
}

}  // namespace rasoat::rules
