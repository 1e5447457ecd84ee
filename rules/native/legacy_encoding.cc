// Check "legacy-encoding": texts in an encoding from before Unicode, one breach for the plan.
#include "plans/source_edit.h"
#include "rules/native/checks.h"
#include "rules/native/legacy_texts.h"

namespace rasoat::rules {

using plans::Edit;
using plans::Plan;
using plans::PlanNode;

namespace {

constexpr std::size_t kShown = 8;  // words

std::string first_words(std::string_view text) {
  std::size_t at = 0;
  for (std::size_t words = 0; at < text.size(); ++at) {
    if ((text[at] == ' ' || text[at] == '\n') && ++words == kShown) break;
  }
  std::string out(text.substr(0, at));
  for (char& byte : out)
    if (byte == '\n') byte = ' ';
  return at < text.size() ? out + " …" : out;
}

// One edit over all texts, for a finding has but one. Nothing if some text cannot be changed where it stands.
std::optional<Edit> edit_of(const Plan& plan, const LegacyTexts& legacy) {
  std::optional<Edit> all;
  for (const PlanNode node : legacy.nodes()) {
    const Plan::Node& at = plan[node];
    if (all && at.value.begin < all->where.end) continue;  // the same text, through an alias
    std::optional<Edit> one = plans::SourceMap(plan, node).edit(plans::conversions(at.text, *legacy.encoding()), false);
    if (!one) return std::nullopt;
    if (!all) {
      all = std::move(one);
      continue;
    }
    all->text.append(plans::text_of({all->where.end, one->where.begin}, plan.source())).append(one->text);
    all->where.end = one->where.end;
  }
  return all;
}

}  // namespace

NativeVerdicts legacy_encoding(const NativeCase& asked) {
  NativeVerdicts verdicts;
  const LegacyTexts& legacy = legacy_texts(asked);
  if (asked.subjects.empty() || legacy.nodes().empty()) return verdicts;
  const PlanNode first = legacy.nodes().front();
  const std::string_view text = asked.plan[first].text;
  Breach breach;
  breach.node = first;
  breach.where = asked.plan[first].value;
  breach.arguments = {{"count", std::to_string(legacy.nodes().size())},
                      {"encoding", std::string(plans::encoding_name(*legacy.encoding()))},
                      {"sample", first_words(text)},
                      {"reading", first_words(plans::converted(text, *legacy.encoding()))}};
  breach.edit = edit_of(asked.plan, legacy);
  verdicts[0].breaches.push_back(std::move(breach));
  return verdicts;
}

}  // namespace rasoat::rules
