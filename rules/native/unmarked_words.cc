// Check "unmarked-words": texts typed without the marks of Vietnamese (plans/unmarked_words.h).
#include "plans/unmarked_words.h"

#include "plans/source_edit.h"
#include "rules/native/checks.h"

namespace rasoat::rules {

using plans::PlanNode;

NativeVerdicts unmarked_words(const NativeCase& asked) {
  plans::Readings& readings = asked.knowledge.readings();
  NativeVerdicts verdicts;
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) {
    const PlanNode node = asked.subjects[i];
    const plans::Plan::Node& at = asked.plan[node];
    const auto is_unmarked = [&] { return plans::find_unmarked_words(readings.of(node).text()).has_value(); };
    if (!asked.ask_text(node, is_unmarked)) continue;
    const plans::Span run = *plans::find_unmarked_words(at.text);
    const plans::Span where = plans::SourceMap(at.text, at.value, asked.plan.source()).source(run);
    Breach breach{node, where, {}, {}, {}, ""};
    breach.arguments.emplace_back("words", plans::text_of(run, at.text));
    verdicts[i].breaches.push_back(std::move(breach));
  }
  return verdicts;
}

}  // namespace rasoat::rules
