#include "rules/native/legacy_texts.h"

namespace rasoat::rules {

using plans::Plan;
using plans::PlanNode;
using plans::TextSign;

LegacyTexts::LegacyTexts(const Plan& plan, plans::Readings& readings) {
  const auto is_suspect = [](plans::TextSigns signs) {
    return signs.has(TextSign::kLegacy) || signs.has(TextSign::kTypedMarks);
  };
  if (!is_suspect(readings.signs_of_all())) return;
  std::vector<PlanNode> suspects;
  plans::LegacyCount count;
  for (const PlanNode node : readings.signed_texts()) {
    if (!is_suspect(readings.signs(node))) continue;
    suspects.push_back(node);
    count.add(plan[node].text);
  }
  encoding_ = count.found();
  if (!encoding_) return;
  for (const PlanNode node : suspects) {
    if (plans::legacy_words(plan[node].text, *encoding_) == 0) continue;
    nodes_.push_back(node);
    set_.insert(node);
  }
}

const LegacyTexts& legacy_texts(const NativeCase& asked) {
  return asked.memo.get<LegacyTexts>([&] { return LegacyTexts(asked.plan, asked.knowledge.readings()); });
}

}  // namespace rasoat::rules
