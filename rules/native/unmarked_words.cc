// Check "unmarked-words": texts typed without the marks of Vietnamese (plans/unmarked_words.h).
#include "plans/unmarked_words.h"

#include "plans/plain_text.h"
#include "plans/source_edit.h"
#include "rules/native/checks.h"

namespace rasoat::rules {

using plans::PlanNode;

NativeVerdicts unmarked_words(const NativeCase& asked) {
  plans::Readings& readings = asked.knowledge.readings();
  NativeVerdicts verdicts;
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) {
    const PlanNode node = asked.subjects[i];
    const auto find = [&] { return plans::find_unmarked_words(plans::plain_of(readings.of(node))); };
    if (!asked.ask_text(node, [&] { return find().has_value(); })) continue;
    const plans::Plan::Node& at = asked.plan[node];
    const plans::Span run = *find();
    const std::string_view plain = plans::plain_of(readings.of(node));
    const bool as_written = plain == at.text;
    const plans::SourceMap map(asked.plan, node);
    Breach breach{node, as_written ? map.source(run) : at.value, {}, {}, {}, ""};
    breach.arguments.emplace_back("words", plans::text_of(run, plain));
    verdicts[i].breaches.push_back(std::move(breach));
  }
  return verdicts;
}

}  // namespace rasoat::rules
